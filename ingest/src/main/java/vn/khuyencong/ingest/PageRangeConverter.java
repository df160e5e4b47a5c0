package vn.khuyencong.ingest;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.khuyencong.ingest.reader.PageRange;

/** Page numbers from the command line. */
final class PageRangeConverter implements ITypeConverter<PageRange> {
    @Override
    public PageRange convert(String text) {
        try {
            return PageRange.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("“" + text + "” không phải là số trang, ví dụ 3,5-7,9-. / “" + text
                    + "” names no pages; for example 3,5-7,9-.");
        }
    }
}
