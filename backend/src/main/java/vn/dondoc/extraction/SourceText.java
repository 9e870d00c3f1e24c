package vn.dondoc.extraction;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A directive's text with what is known about it: the day it was issued on and who issued
 * it.
 */
public record SourceText(String text, @Nullable LocalDate issuedOn, @Nullable String issuer) {
}
