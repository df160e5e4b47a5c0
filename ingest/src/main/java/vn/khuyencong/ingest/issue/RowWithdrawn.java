package vn.khuyencong.ingest.issue;

/** The numbers of a row do not add up in their columns, and the file keeps no cells that would prove these. */
public record RowWithdrawn(Where where, String label, String numbers) implements Issue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String textVi() {
        return "Dòng “" + label + "”: các số không khớp phép cộng ở cột đang đứng và có thể đã bị lệch; không dùng “"
                + numbers + "”. Cần xem bản gốc và ghi vào data/corrections.";
    }

    @Override
    public String textEn() {
        return "Row “" + label + "”: its numbers do not add up where they stand and may be shifted; “" + numbers
                + "” are not used. Look up the original and write to data/corrections.";
    }
}
