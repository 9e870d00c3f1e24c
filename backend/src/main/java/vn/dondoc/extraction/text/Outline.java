package vn.dondoc.extraction.text;

import java.util.List;

/**
 * The document as blocks: {@code official} where it bears a number and notation or a
 * title of NĐ 30/2020; {@code addressees} are the lines under "Kính gửi".
 */
public record Outline(List<Block> blocks, List<Flow> addressees, boolean official) {
}
