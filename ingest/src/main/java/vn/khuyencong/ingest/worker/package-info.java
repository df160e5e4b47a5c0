/**
 * Work in other processes, with bounds that hold.
 *
 * <p>Comes in: tasks, each one line of text, and how much time and memory each may take. Goes out: an answer, or why there is
 * none: a worker that hangs, dies or outgrows its bound is killed with its children, and the others go on. Does not belong
 * here: what the work is about.
 */
@NullMarked
package vn.khuyencong.ingest.worker;

import org.jspecify.annotations.NullMarked;
