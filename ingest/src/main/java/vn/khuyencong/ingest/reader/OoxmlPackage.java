package vn.khuyencong.ingest.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** The container of an Office Open XML file, opened within limits: POI keeps those for all that this process opens. */
public final class OoxmlPackage {
    static {
        // The XML of a large table of mostly blank cells shrinks to less than POI's hundredth; size is the honest
        // bound.
        ZipSecureFile.setMinInflateRatio(0.0005);
        ZipSecureFile.setMaxEntrySize(400L * 1024 * 1024);
    }

    private OoxmlPackage() {}

    public static OPCPackage open(byte[] content) throws InvalidFormatException, IOException {
        return OPCPackage.open(new ByteArrayInputStream(content));
    }
}
