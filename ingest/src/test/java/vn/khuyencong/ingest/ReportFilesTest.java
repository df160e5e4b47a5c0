package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyencong.ingest.issue.FileIssue;

/** What lies in a folder of reports: each thing is a file to be read, is refused with a reason, or is listed as ignored. */
class ReportFilesTest {
    @TempDir
    private Path temporary;

    private Path reports = Path.of("");

    @BeforeEach
    void aFolderOfReportsWithOneReport() throws IOException {
        reports = Files.createDirectory(temporary.resolve("báo cáo"));
        write("Sơn La.docx");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(temporary.resolve("mật.txt"), "Sổ lương");
        link("lương.txt", secret);
        link("bộ nhớ.pdf", Path.of("/proc/self/mem"));
        link("mọi thứ.pdf", Path.of("/dev/zero"));
        link("thư mục khác", temporary);
        assertEquals(List.of("Sơn La.docx"), names());
        assertEquals(List.of("link_refused", "link_refused", "link_refused", "link_refused"), codes());
        assertTrue(issues().get(0).textVi().startsWith("“bộ nhớ.pdf” là liên kết dẫn ra ngoài thư mục báo cáo"));
        assertTrue(issues().stream().allMatch(issue -> issue.textEn().contains("out of the folder of reports")));
    }

    @Test
    void aLinkThatLeadsOutByAnotherLinkIsNotFollowed() throws IOException {
        link("một.pdf", reports.resolve("hai.pdf"));
        link("hai.pdf", Files.writeString(temporary.resolve("ngoài.txt"), "?"));
        assertEquals(List.of("Sơn La.docx"), names());
        assertEquals(List.of("link_refused", "link_refused"), codes());
    }

    @Test
    void aLinkToAReportInTheFolderIsTheReportUnderAnotherName() throws IOException {
        Files.createDirectory(reports.resolve("2021"));
        link("2021/bản sao.docx", Path.of("../Sơn La.docx"));
        assertEquals(List.of("2021/bản sao.docx", "Sơn La.docx"), names());
        assertEquals(List.of(), codes());
    }

    @Test
    void linksToNothingInACircleAndToAFolderOfReportsAreTold() throws IOException {
        link("mất.pdf", reports.resolve("đã xóa.pdf"));
        link("vòng 1.pdf", reports.resolve("vòng 2.pdf"));
        link("vòng 2.pdf", reports.resolve("vòng 1.pdf"));
        link("chính nó", reports);
        assertEquals(List.of("Sơn La.docx"), names());
        assertEquals(List.of("link_refused", "link_refused", "link_refused", "link_refused"), codes());
        assertTrue(issues().get(0).textEn().contains("a link to a folder within"));
        assertTrue(issues().get(1).textEn().contains("leads to no file"));
    }

    @Test
    void theFolderOfReportsMayItselfBeALink() throws IOException {
        Path current = Files.createSymbolicLink(temporary.resolve("hiện hành"), reports);
        link("bản sao.docx", reports.resolve("Sơn La.docx"));
        assertEquals(
                List.of(current.resolve("Sơn La.docx"), current.resolve("bản sao.docx")),
                ReportFiles.find(List.of(current)).files());
    }

    @Test
    void aLinkThatAPersonNamesIsFollowed() throws IOException {
        Path named = Files.createSymbolicLink(temporary.resolve("một.docx"), reports.resolve("Sơn La.docx"));
        assertEquals(List.of(named), ReportFiles.find(List.of(named)).files());
    }

    @Test
    void aSocketIsNoFile() throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Path folder = Files.createTempDirectory("s");
            Path place = folder.resolve("s.pdf");
            socket.bind(UnixDomainSocketAddress.of(place));
            ReportFiles.Found found = ReportFiles.find(List.of(folder));
            assertEquals(List.of(), found.files());
            assertEquals("special_file", found.issues().get(0).code());
            Files.delete(place);
            Files.delete(folder);
        }
    }

    @Test
    void aSparseFileLargerThanAnyReportIsNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(reports.resolve("rỗng 10 GB.pdf").toFile(), "rw")) {
            file.setLength(10L << 30);
        }
        assertEquals(List.of("Sơn La.docx"), names());
        assertEquals(List.of("too_large_file"), codes());
        assertTrue(issues().get(0).textVi().contains("10240 MB, vượt giới hạn 200 MB"));
    }

    @Test
    void aFolderAndAFileThatMayNotBeReadAreTold() throws IOException {
        Path closed = Files.createDirectory(reports.resolve("đóng"));
        Path unreadable = write("kín.pdf");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(unreadable, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(unreadable), "the administrator may read everything");
        assertEquals(List.of("Sơn La.docx"), names());
        assertEquals(List.of("unreadable_file", "unreadable_folder"), codes());
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void hiddenFilesAndLocksOfOfficeProgramsAreListed() throws IOException {
        write("~$Sơn La.docx");
        write(".DS_Store");
        write("..pdf");
        write(".git/config");
        assertEquals(List.of("Sơn La.docx"), names());
        assertEquals(
                List.of("..pdf HIDDEN", ".DS_Store HIDDEN", ".git HIDDEN", "~$Sơn La.docx OFFICE_LOCK"),
                find().ignored().stream()
                        .map(file -> file.name() + " " + file.reason())
                        .toList());
    }

    @Test
    void oddNamesAreNamesLikeOthers() throws IOException {
        write("dòng\nmới.pdf");
        write("$(reboot).pdf");
        write("-rf.pdf");
        write("\"ngoặc'.pdf");
        write("a".repeat(251) + ".pdf");
        write("Ba\u0301o ca\u0301o.pdf");
        write("B\u00E1o c\u00E1o.pdf");
        assertEquals(8, names().size());
        assertEquals(List.of(), codes());
    }

    @Test
    void aReportFiveHundredFoldersDeepIsFound() throws IOException {
        write("a/".repeat(500) + "sâu.pdf");
        assertEquals(2, names().size());
    }

    @Test
    void aFolderThatIsNotThereIsTheCallersMistake() {
        assertThrows(NoSuchFileException.class, () -> ReportFiles.find(List.of(temporary.resolve("không có"))));
    }

    private Path write(String name) throws IOException {
        Path file = reports.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "Báo cáo");
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(reports.resolve(name), target);
    }

    private ReportFiles.Found find() throws IOException {
        return ReportFiles.find(List.of(reports));
    }

    private List<String> names() throws IOException {
        return find().files().stream()
                .map(file -> reports.relativize(file).toString())
                .toList();
    }

    private List<FileIssue> issues() throws IOException {
        return find().issues();
    }

    private List<String> codes() throws IOException {
        return issues().stream().map(FileIssue::code).toList();
    }
}
