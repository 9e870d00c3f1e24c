package vn.dondoc.extraction.block;

import java.util.List;

import vn.dondoc.extraction.text.Flow;

/**
 * The document as blocks: {@code official} where it bears a number and notation or a
 * title of NĐ 30/2020; {@code addressees} are the lines under "Kính gửi".
 */
public record Outline(List<Block> blocks, List<Flow> addressees, boolean official) {
}
