/** The answer keys as the tests read them: tables as printed, observations, and how close a result comes. */
@NullMarked
package vn.khuyencong.ingest.observation.key;

import org.jspecify.annotations.NullMarked;
