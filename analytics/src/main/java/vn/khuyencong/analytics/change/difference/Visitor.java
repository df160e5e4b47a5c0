package vn.khuyencong.analytics.change.difference;

import java.io.IOException;
import java.sql.SQLException;

/** Sees the entries of a list one at a time; the list is never held. */
public interface Visitor<T> {
    void see(T entry) throws IOException, SQLException;
}
