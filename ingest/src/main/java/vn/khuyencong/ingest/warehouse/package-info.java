/**
 * All of it → the DuckDB file: the schema of the contract, writing, refreshing, asking, verifying.
 *
 * <p>Comes in: documents, findings, verdicts and issues. Goes out: one DuckDB file with the relations of the contract.
 * Does not belong here: any rule of reading or reconciling. The only room of ingest that knows SQL.
 */
@NullMarked
package vn.khuyencong.ingest.warehouse;

import org.jspecify.annotations.NullMarked;
