package vn.khuyencong.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Page;
import vn.khuyencong.ingest.issue.FileIssue;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.reader.NoSuchPageException;
import vn.khuyencong.ingest.reader.PageRange;
import vn.khuyencong.ingest.reader.PageRequest;
import vn.khuyencong.ingest.reader.pdf.PagePictures;
import vn.khuyencong.ingest.show.Layer;
import vn.khuyencong.ingest.show.PagePicture;

/** {@code show}: a page as a picture, with what was found over it. */
@Command(
        name = "show",
        description = {
            "Vẽ một trang PDF thành ảnh, trên đó có chữ, đường kẻ, ô và bảng đã tìm thấy.",
            "Để biết vì sao một bảng được đọc như vậy. In đường dẫn của ảnh.",
            "Draw a page of a PDF as a picture, with the words, lines, cells and tables",
            "found drawn over it: to see why a table was read as it was. Prints the path",
            "of each picture."
        },
        footer = {
            "",
            "Ví dụ / Examples:",
            "  ./khuyencong show data/reports/binh-dinh-2014-2020.pdf --page 16",
            "  ./khuyencong show bao-cao.pdf --page 3-5 --layer cells,tables --dpi 150",
            "  ./khuyencong show bao-cao.pdf --page 900 --alone --out trang.png"
        })
final class ShowCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "TỆP",
            description = {"Tệp PDF cần xem.", "The PDF to look at."})
    private Path file = Path.of("");

    @Option(
            names = "--page",
            paramLabel = "N",
            required = true,
            converter = PageRangeConverter.class,
            description = {"Số trang, đếm từ 1; nhiều trang: 3,5-7,9-.", "The page, counted from 1; several: 3,5-7,9-."
            })
    private PageRange pages = PageRange.all();

    @Option(
            names = "--out",
            paramLabel = "ẢNH",
            description = {
                "Tệp ảnh hoặc thư mục đã có (mặc định: <tên tệp>-p<N>.png ở thư mục hiện tại); nhiều trang thì"
                        + " thêm -p<N> vào tên.",
                "The picture, or a folder that is there (default: <name>-p<N>.png in the current folder); for several"
                        + " pages -p<N> is added to the name."
            })
    private @Nullable Path out;

    @Option(
            names = "--dpi",
            paramLabel = "SỐ",
            defaultValue = "110",
            showDefaultValue = Visibility.NEVER,
            description = {"Độ phân giải (mặc định 110), 20 đến 600.", "Pixels an inch (default 110), 20 to 600."})
    private int dpi = 110;

    @Option(
            names = "--layer",
            paramLabel = "LỚP",
            split = ",",
            description = {
                "Chỉ vẽ các lớp này: words, rulings, cells, tables, text (mặc định: tất cả).",
                "Draw only these layers: words, rulings, cells, tables, text (default: all)."
            })
    private Set<Layer> layers = EnumSet.allOf(Layer.class);

    @Option(
            names = "--alone",
            description = {
                "Chỉ đọc các trang này, nhanh với tài liệu dài; bảng từ trang trước sang sẽ bị cắt.",
                "Read only these pages: quick in a long document; a table that begins before them is then cut."
            })
    private boolean alone;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (dpi < 20 || dpi > 600) {
            return messages().usage("--dpi: 20 … 600");
        }
        Issues issues = new Issues();
        PageRequest request = new PageRequest(
                alone ? pages : PageRange.all(),
                PageProgress.to(spec.commandLine().getErr()));
        StillReading watch = StillReading.start(file, spec.commandLine().getErr());
        try (watch) {
            List<Page> seen = new ArrayList<>();
            Optional<Document> document = new Ingest()
                    .read(file, request, seen::add, issues)
                    .map(read -> new Document(read.source(), seen, read.blocks()));
            List<Integer> numbers = document.map(this::numbers).orElse(List.of());
            issues.all().stream().filter(issue -> concerns(issue, numbers)).forEach(messages()::tell);
            return document.isEmpty()
                    ? ExitCode.SOME_FILES_UNREADABLE.code()
                    : draw(document.get(), numbers).code();
        } catch (NoSuchPageException missing) {
            return messages().usage(MissingPage.message(missing));
        } catch (IOException e) {
            return messages().usage("Không ghi được ảnh / Cannot write the picture: " + e);
        }
    }

    private List<Integer> numbers(Document document) {
        return pages.numbers(
                document.pages().isEmpty() ? 0 : document.source().pageCount().orElseThrow());
    }

    /** Trouble of these pages, or of the whole file. */
    private static boolean concerns(Issue issue, List<Integer> numbers) {
        return issue.where().page().map(numbers::contains).orElse(issue instanceof FileIssue);
    }

    private ExitCode draw(Document document, List<Integer> numbers) throws IOException {
        ExitCode code = ExitCode.DONE;
        try (PagePictures pictures = PagePictures.open(file)) {
            for (Page page : document.pages()) {
                if (numbers.contains(page.number()) && !isDrawn(pictures, document, page, numbers.size() > 1)) {
                    code = ExitCode.SOME_FILES_UNREADABLE;
                }
            }
        }
        return code;
    }

    private boolean isDrawn(PagePictures pictures, Document document, Page page, boolean several) throws IOException {
        Optional<BufferedImage> printed = page.width() > 0 ? pictures.find(page.number(), dpi) : Optional.empty();
        if (printed.isEmpty()) {
            messages()
                    .say("Không vẽ được trang " + page.number() + " vì nội dung bị hỏng. / Page " + page.number()
                            + " cannot be drawn: its content is damaged.");
            return false;
        }
        if (page.words().isEmpty()) {
            messages()
                    .say("Trang " + page.number()
                            + " không có lớp chữ: trang trống hoặc là ảnh quét, cần nhận dạng chữ"
                            + " (OCR). / Page " + page.number()
                            + " has no text layer: it is blank, or a scan that needs OCR.");
        }
        Path target = target(page.number(), several);
        OutFile.check(target, file);
        try (OutputStream stream = Files.newOutputStream(target)) {
            ImageIO.write(PagePicture.draw(printed.get(), document, page, layers), "png", stream);
        }
        spec.commandLine().getOut().println(target);
        return true;
    }

    /** Where the picture of a page goes. */
    private Path target(int number, boolean several) {
        String own = FileStem.of(file) + "-p" + number + ".png";
        if (out == null) {
            return Path.of(own);
        }
        if (Files.isDirectory(out)) {
            return out.resolve(own);
        }
        return several ? out.resolveSibling(FileStem.of(out) + "-p" + number + ".png") : out;
    }

    private Messages messages() {
        return new Messages(spec.commandLine().getErr());
    }
}
