package vn.khuyencong.ingest.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.DamagedFile;
import vn.khuyencong.ingest.issue.EmptyFile;
import vn.khuyencong.ingest.issue.EncryptedFile;
import vn.khuyencong.ingest.issue.FileKind;
import vn.khuyencong.ingest.issue.IncompleteFile;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.MislabelledFile;
import vn.khuyencong.ingest.issue.SpecialFile;
import vn.khuyencong.ingest.issue.TooLargeFile;
import vn.khuyencong.ingest.issue.UnreadableFile;
import vn.khuyencong.ingest.issue.UnsupportedFile;

/** Reads a file of any kind that one of its format readers reads; says in an issue why it could not. */
public final class Reader {
    private static final int MEGABYTE = 1024 * 1024;

    /** Bytes that a file may have: the scanned reports of a whole province come to half of it. */
    public static final int LIMIT = 200 * MEGABYTE;

    /** A thousand printed pages. */
    private static final int MOST_LETTERS = 4_000_000;

    /** A thousand pages of 60 lines. */
    private static final int MOST_PARAGRAPHS = 60_000;

    private static final String PROTECTED_OOXML = "application/x-tika-ooxml-protected";
    private static final Pattern OBJECT_HASH = Pattern.compile("@[0-9a-f]{4,}");

    private final List<FormatReader> formats;

    public Reader(List<FormatReader> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * Reads a file by its content, never by its name. An empty result comes with an issue of severity error that names
     * the file and says what to do; of a file that was read, {@code issues} receives what is doubtful about it.
     */
    public Optional<Document> read(Path file, Issues issues) {
        List<Page> pages = new ArrayList<>();
        return read(file, PageRequest.all(), pages::add, issues)
                .map(document -> new Document(document.source(), pages, document.blocks()));
    }

    /**
     * Reads certain pages of a file, and hands them over one by one; the document holds none of them.
     *
     * @throws NoSuchPageException where the file lacks one of them, or is of a kind without pages
     */
    public Optional<Document> read(Path file, PageRequest request, PageSink sink, Issues issues) {
        String fileName = FileName.of(file);
        Optional<byte[]> content = findBytes(file, fileName, issues);
        return content.flatMap(bytes -> read(bytes, fileName, request, sink, issues));
    }

    private static Optional<byte[]> findBytes(Path file, String fileName, Issues issues) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // To open a pipe would wait for its other end.
            issues.add(new SpecialFile(fileName));
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] content = stream.readNBytes(LIMIT + 1);
            if (content.length == 0) {
                issues.add(new EmptyFile(fileName));
            } else if (content.length > LIMIT) {
                issues.add(new TooLargeFile(
                        fileName, Files.size(file) / MEGABYTE, LIMIT / MEGABYTE, TooLargeFile.Measure.MEGABYTES));
            } else {
                return Optional.of(content);
            }
        } catch (IOException refused) {
            issues.add(new UnreadableFile(fileName, refused.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    private Optional<Document> read(
            byte[] content, String fileName, PageRequest request, PageSink sink, Issues issues) {
        String mediaType = MediaTypes.ofContent(content);
        FileKind kind = FileKinds.named(mediaType);
        Optional<FormatReader> format = findFormat(mediaType);
        try {
            if (Container.isDamaged(content, mediaType)) {
                issues.add(new DamagedFile(fileName, kind, "incomplete container"));
                return Optional.empty();
            }
            if (format.isPresent()) {
                format.get().checkSize(content);
            }
        } catch (UnreadableException tooLarge) {
            issues.add(whyUnread(tooLarge, fileName, kind));
            return Optional.empty();
        }
        if (format.isEmpty()) {
            issues.add(whyUnsupported(fileName, mediaType, kind));
            return Optional.empty();
        }
        MediaTypes.findOtherClaimedBy(fileName, mediaType)
                .ifPresent(claimed -> issues.add(new MislabelledFile(fileName, FileKinds.named(claimed), kind)));
        findMissing(content, mediaType).ifPresent(end -> issues.add(new IncompleteFile(fileName, kind, end)));
        try {
            Source source = source(content, fileName, mediaType, format.get());
            return Optional.of(read(content, source, format.get(), request, sink, issues));
        } catch (NoSuchPageException mistaken) {
            throw mistaken;
        } catch (UnreadableException unreadable) {
            issues.add(whyUnread(unreadable, fileName, kind));
        } catch (RuntimeException | StackOverflowError broken) {
            // The parsers answer to broken bytes with whatever breaks first in them.
            issues.add(new DamagedFile(fileName, kind, detail(broken)));
        }
        return Optional.empty();
    }

    private static Document read(
            byte[] content, Source source, FormatReader format, PageRequest request, PageSink sink, Issues issues)
            throws UnreadableException {
        if (format instanceof PagedReader paged) {
            return paged.read(content, source, request, sink, issues);
        }
        if (!request.pages().isAll()) {
            throw new NoSuchPageException(1, 0);
        }
        Document document = format.read(content, source, issues);
        checkLength(document);
        return document;
    }

    /** Whatever else was counted on the way: what comes after reads each text several times. */
    private static void checkLength(Document document) throws UnreadableException {
        long letters = 0;
        long paragraphs = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                letters += table.cells().stream()
                        .mapToLong(cell -> Math.min(cell.text().length(), LongTexts.LONGEST))
                        .sum();
                paragraphs++;
            } else if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
                letters += Math.min(paragraph.text().length(), LongTexts.LONGEST);
                paragraphs++;
            }
        }
        if (letters > MOST_LETTERS) {
            throw UnreadableException.tooLarge(letters, MOST_LETTERS, TooLargeFile.Measure.LETTERS);
        }
        if (paragraphs > MOST_PARAGRAPHS) {
            throw UnreadableException.tooLarge(paragraphs, MOST_PARAGRAPHS, TooLargeFile.Measure.PARAGRAPHS);
        }
    }

    /** What a file lacks at its end whose parser would read the rest without a word. */
    private static Optional<String> findMissing(byte[] content, String mediaType) {
        return switch (mediaType) {
            case "application/pdf" ->
                PdfEnd.isThere(content) ? Optional.empty() : Optional.of("no startxref at the end");
            case "text/html", "application/xhtml+xml" ->
                HtmlEnd.isThere(content) ? Optional.empty() : Optional.of("ends inside a table");
            default -> Optional.empty();
        };
    }

    private Optional<FormatReader> findFormat(String mediaType) {
        return formats.stream()
                .filter(format -> format.mediaTypes().contains(mediaType))
                .findFirst();
    }

    private static Issue whyUnread(UnreadableException unreadable, String fileName, FileKind kind) {
        return switch (unreadable.reason()) {
            case ENCRYPTED -> new EncryptedFile(fileName, kind);
            case DAMAGED -> new DamagedFile(fileName, kind, detail(Objects.requireNonNull(unreadable.getCause())));
            case TOO_LARGE -> {
                UnreadableException.Size size = unreadable.size().orElseThrow();
                yield new TooLargeFile(fileName, size.amount(), size.limit(), size.measure());
            }
        };
    }

    private Issue whyUnsupported(String fileName, String mediaType, FileKind kind) {
        if (mediaType.equals(PROTECTED_OOXML)) {
            return new EncryptedFile(fileName, kind);
        }
        List<FileKind> readable = formats.stream()
                .flatMap(format -> format.mediaTypes().stream().sorted())
                .map(FileKinds::named)
                .distinct()
                .toList();
        return new UnsupportedFile(fileName, kind, readable);
    }

    private static Source source(byte[] content, String fileName, String mediaType, FormatReader format) {
        FileMetadata metadata = FileMetadata.read(content, mediaType);
        return new Source(
                fileName,
                FileIdentity.sha256(content),
                mediaType,
                metadata.title(),
                metadata.pageCount(),
                format.textSource(),
                metadata.modifiedAt());
    }

    /** What the parser said, without the hash codes of objects, which differ from run to run. */
    private static String detail(Throwable broken) {
        String message = broken.getMessage() == null ? "" : ": " + broken.getMessage();
        return broken.getClass().getSimpleName() + OBJECT_HASH.matcher(message).replaceAll("");
    }
}
