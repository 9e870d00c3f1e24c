package vn.dondoc.statistics.change;

import org.jspecify.annotations.Nullable;

import vn.dondoc.statistics.Slice;

/**
 * From one cell to another, or within one to another agency; null stands for not counted.
 */
public record Move(@Nullable Slice before, @Nullable Slice after) {

}
