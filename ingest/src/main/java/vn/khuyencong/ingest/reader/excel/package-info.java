/**
 * Excel workbooks (XLSX, XLS) → what is printed: {@code ExcelReader} is the way of one file: read it first.
 *
 * <p>Comes in: the bytes of a file. Goes out: for each sheet in order the lines above its tables, the tables, the lines
 * below, the text of a cell as the spreadsheet shows it in Vietnam; issues about what is hidden, in error or not
 * calculated. Does not belong here: header rows, mending text, meaning.
 */
@NullMarked
package vn.khuyencong.ingest.reader.excel;

import org.jspecify.annotations.NullMarked;
