/**
 * Benchmarks, run by {@code mvn -Pbench verify}: each writes a part of
 * {@code docs/benchmarks.md} to {@code target/bench}, put together by their names.
 */
@NullMarked
package vn.dondoc.bench;

import org.jspecify.annotations.NullMarked;
