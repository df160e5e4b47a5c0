/** Small texts in, the exact headings, rows and lines left over out. */
@NullMarked
package vn.khuyencong.ingest.observation.flat;

import org.jspecify.annotations.NullMarked;
