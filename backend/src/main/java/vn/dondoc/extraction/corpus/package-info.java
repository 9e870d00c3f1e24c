/**
 * The format in which annotated documents are kept and compared.
 */
@NamedInterface("corpus")
@NullMarked
package vn.dondoc.extraction.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
