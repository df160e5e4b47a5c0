-- An annex as it is printed, in small: the line 2 is in the totals of the period and left out of those of the years.
--                                      2017   2018   2017-2018   trung bình
-- IV  Phát triển sản phẩm tiêu biểu       8     11          35           18
-- 1   Tham gia hội chợ                    8     11          19
-- 2   Thăm các cơ sở tiêu biểu            8      8          16
--     Kinh phí                          300    700        1000
--     Kinh phí của cả nước                                 200  (corrected by hand: 2.000)
INSERT INTO province VALUES ('52', 'Bình Định', 'Binh Dinh', 'Duyên hải miền Trung');
INSERT INTO province_2025 VALUES ('52', 'Gia Lai', 'Gia Lai');
INSERT INTO province_successor VALUES ('52', '52');
INSERT INTO document VALUES
    ('d-1', 'phu-luc.pdf', repeat('a', 64), 'application/pdf', 'Phụ lục', 'report', NULL, NULL, '52', 2017, 2018, 2,
     'text_layer', NULL, TIMESTAMP '2026-01-01');
INSERT INTO source_table VALUES
    ('d-1-t00', 'd-1', 0, NULL, NULL, 1, 1, 1, 1, 'prose'),
    ('d-1-t01', 'd-1', 1, 'Phụ lục 1', 'triệu đồng', 2, 2, 6, 6, 'solved');
INSERT INTO source_cell
SELECT format('d-1-t{:02d}-r{:03d}-c{:02d}', t, r, c), format('d-1-t{:02d}', t), r, c, 1, 1, t = 1 AND r = 0, printed, printed,
       t + 1, NULL, NULL, NULL, NULL
FROM (VALUES
    (0, 0, 0, 'Đã hỗ trợ 35 đề án.'),
    (1, 0, 0, 'TT'), (1, 0, 1, 'Nội dung'), (1, 0, 2, '2017'), (1, 0, 3, '2018'), (1, 0, 4, '2017-2018'), (1, 0, 5, 'trung bình'),
    (1, 1, 0, 'IV'), (1, 1, 1, 'Phát triển sản phẩm tiêu biểu'), (1, 1, 2, '8'), (1, 1, 3, '11'), (1, 1, 4, '35'), (1, 1, 5, '18'),
    (1, 2, 0, '1'), (1, 2, 1, 'Tham gia hội chợ'), (1, 2, 2, '8'), (1, 2, 3, '11'), (1, 2, 4, '19'), (1, 2, 5, ''),
    (1, 3, 0, '2'), (1, 3, 1, 'Thăm các cơ sở tiêu biểu'), (1, 3, 2, '8'), (1, 3, 3, '8'), (1, 3, 4, '16'), (1, 3, 5, ''),
    (1, 4, 0, ''), (1, 4, 1, 'Kinh phí'), (1, 4, 2, '300'), (1, 4, 3, '700'), (1, 4, 4, '1.000'), (1, 4, 5, ''),
    (1, 5, 0, ''), (1, 5, 1, 'Kinh phí của cả nước'), (1, 5, 2, ''), (1, 5, 3, ''), (1, 5, 4, '200'), (1, 5, 5, ''))
    AS cell(t, r, c, printed);
INSERT INTO observation
SELECT format('d-1-t{:02d}-r{:03d}-c{:02d}-f0', t, r, c), 'd-1', format('d-1-t{:02d}', t),
       format('d-1-t{:02d}-r{:03d}-c{:02d}', t, r, c), '52', since, until, 'actual',
       CASE WHEN c = 5 THEN 'annual_mean' ELSE 'total' END, 'A4', CASE WHEN path = 'IV' THEN 'activity' ELSE 'item' END, path, label,
       measure, 'LOCAL', NULL, NULL, number, CASE WHEN measure = 'funding' THEN 'VND_million' ELSE 'project' END,
       number::VARCHAR, quality, verification
FROM (VALUES
    (0, 0, 0, 2017, 2018, NULL, 'đề án', 'projects', 35, 'as_printed', 'contradicted'),
    (1, 1, 2, 2017, 2017, 'IV', 'Phát triển sản phẩm tiêu biểu', 'projects', 8, 'as_printed', 'contradicted'),
    (1, 1, 3, 2018, 2018, 'IV', 'Phát triển sản phẩm tiêu biểu', 'projects', 11, 'as_printed', 'contradicted'),
    (1, 1, 4, 2017, 2018, 'IV', 'Phát triển sản phẩm tiêu biểu', 'projects', 35, 'as_printed', 'contradicted'),
    (1, 1, 5, 2017, 2018, 'IV', 'Phát triển sản phẩm tiêu biểu', 'projects', 18, 'as_printed', 'verified'),
    (1, 2, 2, 2017, 2017, 'IV.1', 'Tham gia hội chợ', 'projects', 8, 'as_printed', 'contradicted'),
    (1, 2, 3, 2018, 2018, 'IV.1', 'Tham gia hội chợ', 'projects', 11, 'as_printed', 'contradicted'),
    (1, 2, 4, 2017, 2018, 'IV.1', 'Tham gia hội chợ', 'projects', 19, 'as_printed', 'verified'),
    (1, 3, 2, 2017, 2017, 'IV.2', 'Thăm các cơ sở tiêu biểu', 'projects', 8, 'as_printed', 'contradicted'),
    (1, 3, 3, 2018, 2018, 'IV.2', 'Thăm các cơ sở tiêu biểu', 'projects', 8, 'as_printed', 'contradicted'),
    (1, 3, 4, 2017, 2018, 'IV.2', 'Thăm các cơ sở tiêu biểu', 'projects', 16, 'as_printed', 'verified'),
    (1, 4, 2, 2017, 2017, NULL, 'Kinh phí', 'funding', 300, 'solved', 'verified'),
    (1, 4, 3, 2018, 2018, NULL, 'Kinh phí', 'funding', 700, 'solved', 'verified'),
    (1, 4, 4, 2017, 2018, NULL, 'Kinh phí', 'funding', 1000, 'as_printed', 'verified'),
    (1, 5, 4, 2017, 2018, NULL, 'Kinh phí của cả nước', 'funding', 2000, 'corrected', 'unchecked'))
    AS figure(t, r, c, since, until, path, label, measure, number, quality, verification);

INSERT INTO reconciliation VALUES
    ('k-1', 'd-1', 'd-1-t01', 'items_sum_to_activity', 8, 16, -8, 0, 'fails', 'in 8, tính ra 16: không khớp.'),
    ('k-2', 'd-1', 'd-1-t01', 'items_sum_to_activity', 11, 19, -8, 0, 'fails', 'in 11, tính ra 19: không khớp.'),
    ('k-3', 'd-1', 'd-1-t01', 'years_sum_to_period', 35, 19, 16, 0, 'fails', 'in 35, tính ra 19: không khớp.'),
    ('k-4', 'd-1', 'd-1-t01', 'items_sum_to_activity', 35, 35, 0, 0, 'holds', 'in 35, tính ra 35: khớp.'),
    ('k-5', 'd-1', 'd-1-t01', 'mean_is_total_over_years', 18, 17.5, 0.5, 0.5, 'rounding', 'in 18, tính ra 17,5: do làm tròn.'),
    ('k-6', 'd-1', 'd-1-t00', 'text_agrees_with_table', 35, 35, 0, 0, 'holds', 'in 35, tính ra 35: khớp.'),
    ('k-7', 'd-1', 'd-1-t01', 'years_sum_to_period', 1000, 1000, 0, 0, 'holds', 'in 1.000, tính ra 1.000: khớp.');
INSERT INTO reconciliation_member
SELECT check_id, 'd-1-' || place || '-f0', role FROM (VALUES
    ('k-1', 't01-r001-c02', 'total'), ('k-1', 't01-r002-c02', 'part'), ('k-1', 't01-r003-c02', 'part'),
    ('k-2', 't01-r001-c03', 'total'), ('k-2', 't01-r002-c03', 'part'), ('k-2', 't01-r003-c03', 'part'),
    ('k-3', 't01-r001-c04', 'total'), ('k-3', 't01-r001-c02', 'part'), ('k-3', 't01-r001-c03', 'part'),
    ('k-4', 't01-r001-c04', 'total'), ('k-4', 't01-r002-c04', 'part'), ('k-4', 't01-r003-c04', 'part'),
    ('k-5', 't01-r001-c05', 'total'), ('k-5', 't01-r001-c04', 'part'),
    ('k-6', 't00-r000-c00', 'total'), ('k-6', 't01-r001-c04', 'part'),
    ('k-7', 't01-r004-c04', 'total'), ('k-7', 't01-r004-c02', 'part'), ('k-7', 't01-r004-c03', 'part'))
    AS member(check_id, place, role);

INSERT INTO strength VALUES
    ('d-1-t01-r001-c05-f0', 1), ('d-1-t01-r002-c04-f0', 2), ('d-1-t01-r003-c04-f0', 2), ('d-1-t01-r004-c04-f0', 1);

INSERT INTO cause VALUES
    ('c-1', 'd-1', 'd-1-t01', 'd-1-t01-r003-c02', 2, 'line_left_out', 'Dòng 2 không được cộng vào IV của các năm.',
     'Line 2 is left out of IV in the years.');
INSERT INTO cause_check VALUES ('c-1', 'k-1'), ('c-1', 'k-2'), ('c-1', 'k-3');
INSERT INTO suspect VALUES
    ('s-1', 'c-1', 'd-1-t01-r001-c02-f0', 'd-1-t01-r001-c02', 'line_left_out', 8, 16),
    ('s-2', 'c-1', 'd-1-t01-r001-c03-f0', 'd-1-t01-r001-c03', 'line_left_out', 11, 19),
    ('s-3', 'c-1', NULL, 'd-1-t01-r002-c05', 'figure_blank', NULL, 9);
INSERT INTO issue VALUES
    ('i-1', 'd-1', 'd-1-t01', 'd-1-t01-r002-c04', 2, 'sum_not_checked', 'note',
     'Chưa kiểm tra được: trung bình của dòng 1. Lý do: ô để trống.', 'Not checked: the mean of line 1. Reason: its cell is blank.'),
    ('i-2', 'd-1', 'd-1-t01', 'd-1-t01-r005-c04', 2, 'sum_not_checked', 'note',
     'Chưa kiểm tra được: các năm của kinh phí cả nước. Lý do: bảng không có đủ các năm.',
     'Not checked: the years of the national funding. Reason: years are missing.'),
    ('i-3', 'd-1', 'd-1-t01', 'd-1-t01-r003-c04', 2, 'sum_not_checked', 'note',
     'Chưa kiểm tra được: trung bình của dòng 2. Lý do: ô để trống.', 'Not checked: the mean of line 2. Reason: its cell is blank.');
