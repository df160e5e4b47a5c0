package vn.khuyencong.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that somebody asks for, counted from 1, as people write them: {@code 3,5-7,9-}. */
public record PageRange(List<Span> spans) {
    private static final int OPEN = Integer.MAX_VALUE;
    private static final Pattern SPAN = Pattern.compile("\\s*([0-9]{1,6})\\s*(-\\s*([0-9]{1,6})?)?\\s*");
    private static final PageRange ALL = new PageRange(List.of(new Span(1, OPEN)));

    /** From one page to another; {@code last} may be open. */
    public record Span(int first, int last) {
        public Span {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("no pages: " + first + "-" + last);
            }
        }
    }

    public PageRange {
        spans = List.copyOf(spans);
    }

    /** Every page, however many there are. */
    public static PageRange all() {
        return ALL;
    }

    /**
     * Reads page numbers.
     *
     * @throws IllegalArgumentException where the text names no pages
     */
    public static PageRange parse(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher span = SPAN.matcher(part);
            if (!span.matches()) {
                throw new IllegalArgumentException("no pages: " + part);
            }
            int first = Integer.parseInt(span.group(1));
            String last = span.group(3);
            int end = span.group(2) == null ? first : last == null ? OPEN : Integer.parseInt(last);
            spans.add(new Span(first, end));
        }
        return new PageRange(spans);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /**
     * The numbers of the pages, in order and each once.
     *
     * @throws NoSuchPageException where a document of so many pages lacks one of them
     */
    public List<Integer> numbers(int pageCount) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (Span span : spans) {
            int last = span.last() == OPEN ? Math.max(pageCount, span.first()) : span.last();
            if (last > pageCount) {
                throw new NoSuchPageException(Math.max(span.first(), pageCount + 1), pageCount);
            }
            for (int number = span.first(); number <= last; number++) {
                numbers.add(number);
            }
        }
        return List.copyOf(numbers);
    }
}
