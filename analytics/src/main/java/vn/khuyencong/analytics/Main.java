package vn.khuyencong.analytics;

/** The command line of the analytics program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.err.println("khuyencong analytics");
    }
}
