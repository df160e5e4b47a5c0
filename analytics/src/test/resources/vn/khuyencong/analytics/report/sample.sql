-- A small warehouse by hand: a report of Bình Định with a table and a sentence, a hostile document, and comparisons.
INSERT INTO province VALUES
    ('14', 'Sơn La', 'Son La', 'Trung du và miền núi phía Bắc'),
    ('52', 'Bình Định', 'Binh Dinh', 'Bắc Trung Bộ và Duyên hải miền Trung'),
    ('66', 'Đắk Lắk', 'Dak Lak', 'Tây Nguyên');
INSERT INTO province_2025 VALUES ('52', 'Gia Lai', 'Gia Lai');
INSERT INTO province_successor VALUES ('52', '52');
INSERT INTO activity VALUES
    ('A1', 'Đào tạo nghề, truyền nghề', 'Vocational training', 'khoản 1 Điều 4'),
    ('A3', 'Mô hình trình diễn, máy móc tiên tiến', 'Demonstration models, machinery', 'khoản 3 Điều 4');
INSERT INTO funding_source VALUES
    ('NATIONAL', 'Kinh phí khuyến công quốc gia', 'National industry-promotion fund', 'STATE'),
    ('STATE', 'Ngân sách nhà nước', 'All public money', NULL);

INSERT INTO document VALUES
    ('d-1', 'binh-dinh.pdf', repeat('a', 64), 'application/pdf', 'Báo cáo khuyến công', 'report', '45/BC-UBND',
     DATE '2020-04-20', '52', 2014, 2020, 24, 'text_layer', NULL, TIMESTAMP '2026-01-01'),
    ('d-2', 'x<script>alert(1)</script>.pdf', repeat('b', 64), 'application/pdf', '<img src=x onerror="alert(1)"> & co',
     NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ocr', NULL, TIMESTAMP '2026-01-01');

INSERT INTO source_table VALUES
    ('d-1-t00', 'd-1', 0, NULL, NULL, 1, 20, 2, 1, 'prose'),
    ('d-1-t01', 'd-1', 1, 'Phụ lục 1', 'triệu đồng', 21, 22, 4, 3, 'ruled'),
    ('d-2-t01', 'd-2', 1, '"><script>alert(2)</script>', NULL, 1, 1, 1, 2, 'ocr');
-- The header spans, the cell of row 3, column 0 is missing, and the last one claims a span over its neighbour.
INSERT INTO source_cell VALUES
    ('d-1-t00-r000-c00', 'd-1-t00', 0, 0, 1, 1, false, 'Mở đầu.', 'Mở đầu.', 1, NULL, NULL, NULL, NULL),
    ('d-1-t00-r001-c00', 'd-1-t00', 1, 0, 1, 1, false, 'Hỗ trợ 341 đề án, 27.853 triệu đồng.',
     'Hỗ trợ 341 đề án, 27.853 triệu đồng.', 2, NULL, NULL, NULL, NULL),
    ('d-1-t01-r000-c00', 'd-1-t01', 0, 0, 2, 1, true, 'Nội dung', 'Nội dung', 21, 1, 1, 9, 9),
    ('d-1-t01-r000-c01', 'd-1-t01', 0, 1, 1, 2, true, 'Năm 2014', 'Năm 2014', 21, 1, 1, 9, 9),
    ('d-1-t01-r001-c01', 'd-1-t01', 1, 1, 1, 1, true, 'KCQG', 'KCQG', 21, 1, 1, 9, 9),
    ('d-1-t01-r001-c02', 'd-1-t01', 1, 2, 1, 1, true, 'KCĐP', 'KCĐP', 21, 1, 1, 9, 9),
    ('d-1-t01-r002-c00', 'd-1-t01', 2, 0, 1, 1, false, 'Đào tạo nghề', 'Đào tạo nghề', 21, 1, 1, 9, 9),
    ('d-1-t01-r002-c01', 'd-1-t01', 2, 1, 1, 1, false, '1.389,6', '1.389,6', 21, 1, 1, 9, 9),
    ('d-1-t01-r002-c02', 'd-1-t01', 2, 2, 1, 1, false, '700', '7OO', 21, 1, 1, 9, 9),
    ('d-1-t01-r003-c01', 'd-1-t01', 3, 1, 1, 2, false, '-', '-', 22, 1, 1, 9, 9),
    ('d-1-t01-r003-c02', 'd-1-t01', 3, 2, 1, 1, false, 'x', 'x', 22, 1, 1, 9, 9),
    ('d-2-t01-r000-c00', 'd-2-t01', 0, 0, 1, 1, false, '</td><script>alert(3)</script>' || chr(7), 'x', 1, 1, 1, 9, 9),
    ('d-2-t01-r000-c01', 'd-2-t01', 0, 1, 1, 1, false, '=HYPERLINK("http://x")', '=1', 1, 1, 1, 9, 9);

INSERT INTO observation VALUES
    ('d-1-o1', 'd-1', 'd-1-t00', 'd-1-t00-r001-c00', '52', 2014, 2020, 'actual', 'total', 'ALL', 'total', NULL, 'đề án',
     'projects', 'STATE', NULL, NULL, 341, 'project', '341 đề án', 'as_printed', 'unchecked'),
    ('d-1-o2', 'd-1', 'd-1-t00', 'd-1-t00-r001-c00', '52', 2014, 2020, 'actual', 'total', 'ALL', 'total', NULL,
     'tổng kinh phí', 'funding', 'STATE', NULL, NULL, 27853, 'VND_million', '27.853 triệu đồng', 'as_printed', 'verified'),
    ('d-1-o3', 'd-1', 'd-1-t01', 'd-1-t01-r002-c01', '52', 2014, 2014, 'actual', 'total', 'A1', 'activity', 'I',
     'Đào tạo nghề', 'funding', 'NATIONAL', NULL, NULL, 1389.6, 'VND_million', '1.389,6', 'as_printed', 'contradicted'),
    ('d-1-o4', 'd-1', 'd-1-t01', 'd-1-t01-r002-c02', '52', 2014, 2014, 'actual', 'total', 'A1', 'activity', 'I',
     'Đào tạo nghề', 'funding', 'LOCAL', NULL, NULL, 700, 'VND_million', '7OO', 'repaired', 'verified'),
    ('d-2-o1', 'd-2', 'd-2-t01', 'd-2-t01-r000-c01', NULL, 2020, 2020, 'plan', 'annual_mean', NULL, 'item', NULL,
     '=1+1', 'output', NULL, NULL, 'low', 5, '@SUM(A1)', '+5', 'solved', 'unchecked');

INSERT INTO reconciliation VALUES
    ('d-1-k1', 'd-1', 'd-1-t01', 'items_sum_to_activity', 1389.6, 1388.1, 1.5, 0.05, 'fails',
     'Các mục cộng lại 1.388,1; văn bản in 1.389,6.'),
    ('d-1-k2', 'd-1', NULL, 'text_agrees_with_table', 27853, 27853, 0, 0.5, 'holds', 'Lời văn khớp với bảng.');
INSERT INTO reconciliation_member VALUES ('d-1-k1', 'd-1-o3', 'total'), ('d-1-k1', 'd-1-o4', 'part'), ('d-1-k2', 'd-1-o2', 'total');

INSERT INTO cause VALUES
    ('d-1-c1', 'd-1', 'd-1-t01', 'd-1-t01-r002-c01', 21, 'line_missing', 'Có thể thiếu một dòng.', 'Perhaps a line is missing.');
INSERT INTO cause_check VALUES ('d-1-c1', 'd-1-k1');

INSERT INTO issue VALUES
    ('i-1', 'd-1', 'd-1-t01', 'd-1-t01-r003-c02', 22, 'unread_cell', 'warning', 'Ô “x” không đọc được.', 'The cell “x” could not be read.'),
    ('i-2', NULL, NULL, NULL, NULL, 'unreadable_file', 'error', 'Tệp hỏng <b>.', 'A broken file <b>.'),
    ('i-3', 'd-1', NULL, 'no-such-cell', NULL, 'no_date', 'note', 'Không có ngày.', 'There is no date.');

CREATE TABLE caveat (code VARCHAR NOT NULL PRIMARY KEY, text_vi VARCHAR NOT NULL, text_en VARCHAR NOT NULL);
INSERT INTO caveat VALUES
    ('wider_counterpart', 'Vốn đầu tư thu hút rộng hơn vốn đối ứng.', 'Investment attracted is wider than counterpart money.'),
    ('plan_not_actual', 'Số kế hoạch, không phải số thực hiện.', 'A plan, not what was carried out.');
CREATE TABLE cost_per_project AS
SELECT '52' AS province_code, 2014 AS period_start, 2020 AS period_end, 'actual' AS scenario, 'ALL' AS activity_code,
       'STATE' AS funding_source, 27853::DECIMAL(20, 6) AS funding, 341::DECIMAL(20, 6) AS projects,
       81.680352::DECIMAL(20, 6) AS cost_per_project, 9.5::DECIMAL(20, 6) AS cost_in_2010_prices, 'd-1' AS document_id,
       true AS comparable, []::VARCHAR[] AS caveats, 1::DECIMAL(7, 6) AS coverage, 0.9996::DECIMAL(7, 6) AS verified_share,
       ['d-1-o1', 'd-1-o2'] AS observations
UNION ALL SELECT '66', 2021, 2025, 'plan', 'ALL', 'STATE', 29300, NULL, NULL, NULL, NULL, false, ['plan_not_actual', 'a_new_one'],
       NULL, NULL, ['lost-1'];
CREATE TABLE leverage AS
SELECT '52' AS province_code, 2014 AS period_start, 2020 AS period_end, 'actual' AS scenario,
       27853::DECIMAL(20, 6) AS state_funding, 160107::DECIMAL(20, 6) AS counterpart_funding,
       5.748286::DECIMAL(20, 6) AS leverage_ratio, false AS comparable, ['wider_counterpart'] AS caveats,
       1::DECIMAL(7, 6) AS coverage, 0.25::DECIMAL(7, 6) AS verified_share, ['d-1-o2'] AS observations;
CREATE TABLE allocation_share AS
SELECT '52' AS province_code, 2014 AS period_start, 2014 AS period_end, 'actual' AS scenario, 'funding_source' AS dimension,
       'NATIONAL' AS member, 1389.6::DECIMAL(20, 6) AS funding, 0.665006::DECIMAL(20, 6) AS share, true AS comparable,
       []::VARCHAR[] AS caveats, 1::DECIMAL(7, 6) AS coverage, 0::DECIMAL(7, 6) AS verified_share,
       ['d-1-o3', 'd-1-o4'] AS observations, ['d-1-o3'] AS member_observations
UNION ALL SELECT '52', 2014, 2014, 'actual', 'funding_source', 'LOCAL', 700, 0.334994, true, [], 1, 1, ['d-1-o3', 'd-1-o4'], ['d-1-o4'];
