package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.document.Cell;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.document.Table.Method;

/** How many rows at the top of a table are its header: rows are parted by /, cells by ;, "text{rows,columns}" spans. */
class HeaderRowsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one row of words                     | 1 | TT; Noi dung; 2020; 2021 / 1; Dao tao; 10; 12
            years under a heading                | 2 | TT{2,1}; Noi dung{2,1}; Nam{1,2} / 2020; 2021 / 1; Dao tao; 10; 12
            three rows and a row of numbers      | 4 | TT{3,1}; ND{3,1}; Nam 2020{1,4} / DP{1,2}; QG{1,2} / So; Tien; So; Tien / A; B; 1; 2; 3; 4 / I; Dao tao; 1; 20,5; 3; 4
            numbers that begin again             | 2 | TT; ND; Von; So; Von; So / A; B; 1; 2; 1; 2 / I; Dao tao; 1; 2; 3; 4
            letters, the rest blank              | 2 | TT; Noi dung; DVT; 2020; 2021 / A; B; C; ; / 1; Dao tao; lop; 3; 4
            numbers and a formula                | 2 | TT; Noi dung; QG; DP; Tong / (1); (2); (3); (4); (5) = (3) + (4) / 1; Dao tao; 3; 4; 7
            a group heading is no header         | 1 | TT; Noi dung; Kinh phi / I; Dao tao{1,2} / 1; Lop; 30
            a row of blanks is no header         | 1 | TT; Noi dung; 2020 / I; Dao tao; / 1; Lop; 30
            a label under a wide head is none    | 1 | Noi dung{1,2}; 2020 / I; Dao tao; / 1; Lop; 30
            a total under a wide head is none    | 1 | Noi dung{1,2}; 2020 / ; Tong so; / 1; Lop; 30
            cells not merged, left blank         | 2 | TT; Noi dung; Nam 2020; ; Nam 2021; / ; ; QG; DP; QG; DP / 1; Dao tao; 1; 2; 3; 4
            units below the heads                | 2 | TT; Noi dung; Von; Thu / ; ; (trieu dong); (nguoi) / 1; Dao tao; 1; 2
            a title over the whole width         | 2 | Bieu 1{1,3} / TT; Noi dung; 2020 / 1; Dao tao; 10
            one heading over blank corner        | 2 | ; Von{1,2} / ; QG; DP / Dao tao; 10; 20
            five rows and a row of numbers       | 6 | TT{5,1}; ND{5,1}; Kinh phi{1,4} / KCQG{1,2}; KCDP{1,2} / Ke hoach{1,2}; Tinh{1,2} / So; Tien; So; Tien / (lop); (trd); (lop); (trd) / 1; 2; 3; 4; 5; 6 / I; Dao tao; 1; 20,5; 3; 4
            a label below a blank corner         | 2 | ; Von{1,2}; Ghi chu / Noi dung; QG; DP; / Dao tao; 10; 20; x
            three rows over blank corners        | 3 | ; Ke hoach{1,4} / ; 2020{1,2}; 2021{1,2} / Chi tieu; So; Tien; So; Tien / Lop; 1; 20; 2; 40
            units without parentheses            | 2 | TT; Noi dung; Von; Thu / ; ; trieu dong; nguoi / 1; Dao tao; 1; 2 / 2; Tu van; 3; 4
            heads of two lines not joined        | 2 | Noi dung; So; Kinh / ; de an; phi / Dao tao; 1; 20 / Tu van; 3; 40
            years under the line of their unit   | 2 | ; trieu dong; / Tinh; 2020; 2021 / Gia Lai; 1; 2
            dates                                | 1 | Tinh; 31.12.2020; 31.12.2021 / Gia Lai; 1; 2
            years with marks                     | 1 | Tinh; 2020*; 2021 (1); 2021/22 / Gia Lai; 1; 2; 3
            letters with a formula               | 2 | Noi dung; QG; DP; Tong / A; B; C; D=B+C / Dao tao; 3; 4; 7
            numbers in parentheses, label blank  | 2 | Noi dung; QG; DP / ; (1); (2) / Dao tao; 3; 4
            two titles and a header              | 3 | Bieu 1{1,3} / Ket qua{1,3} / TT; Noi dung; 2020 / 1; Dao tao; 10
            words of a body under words          | 1 | Co so; Dia chi; Nghe / Minh Anh; Kbang; May / Hoa Binh; Chu Se; Det
            words in one column of figures       | 1 | Tinh; 2020; 2021; 2022 / Gia Lai; chua co; ; / Kon Tum; 1; 2; 3 / Dak Lak; 4; 5; 6
            figures from the first row on        | 0 | 1; Dao tao; 10 / 2; Tu van; 20
            a list from the first row on         | 0 | a; Dao tao; Quy I / b; Tu van; Quy II
            """)
    void theHeaderIsToldByItsForm(String name, int depth, String rows) {
        assertEquals(depth, HeaderRows.mark(table(rows)).headerRowCount(), name);
    }

    private static Table table(String text) {
        String[] rows = text.split("/", -1);
        int width = 0;
        for (String cell : rows[0].split(";", -1)) {
            width += span(cell, 1);
        }
        boolean[][] taken = new boolean[rows.length][width];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            int column = 0;
            for (String cell : rows[row].split(";", -1)) {
                while (taken[row][column]) {
                    column++;
                }
                int down = span(cell, 0);
                int across = span(cell, 1);
                for (int r = row; r < row + down; r++) {
                    for (int c = column; c < column + across; c++) {
                        taken[r][c] = true;
                    }
                }
                String bare = cell.replaceAll("\\{.*", "").strip();
                cells.add(Cell.asPrinted(row, column, down, across, bare, Optional.empty()));
            }
        }
        return Table.of(Method.OFFICE, rows.length, width, cells);
    }

    private static int span(String cell, int which) {
        if (!cell.contains("{")) {
            return 1;
        }
        String spans = cell.substring(cell.indexOf('{') + 1, cell.indexOf('}'));
        return Integer.parseInt(spans.split(",")[which].strip());
    }
}
