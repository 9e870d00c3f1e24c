package vn.dondoc.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import vn.dondoc.letter.Block.Align;
import vn.dondoc.letter.Block.Chart;
import vn.dondoc.letter.Block.Column;
import vn.dondoc.letter.Block.Heading;
import vn.dondoc.letter.Block.Paragraph;
import vn.dondoc.letter.Block.Series;
import vn.dondoc.letter.Block.Table;
import vn.dondoc.letter.Letter.Addressees;
import vn.dondoc.letter.Letter.Annex;
import vn.dondoc.letter.Letter.Title;

/** Letters as an office writes them. */
final class Letters {

	private Letters() {
	}

	/** A reminder to two agencies, signed by order of the chairman. */
	static Letter reminder(Block... body) {
		return new Letter(
				new Letterhead("Ủy ban nhân dân tỉnh Thái Nguyên", "Văn phòng", "7", "VP-TH", "Thái Nguyên",
						LocalDate.of(2026, 2, 5)),
				new Title(LetterKind.OFFICIAL_LETTER, "đôn đốc thực hiện nhiệm vụ UBND tỉnh giao"),
				new Addressees(List.of("Sở Tài chính", "Sở Y tế"),
						List.of("Như trên", "Chủ tịch UBND tỉnh (để báo cáo)", "Lưu: VT, TH")),
				List.of(body), Signature.of("Phó Chánh Văn phòng", "Nguyễn Văn An").inPlaceOf("Chánh Văn phòng"),
				List.of());
	}

	/** A report with a table, a chart and an annex of so many rows. */
	static Letter report(int annexRows) {
		return new Letter(
				new Letterhead(null, "Ủy ban nhân dân tỉnh Thái Nguyên", "123", "BC-UBND", "Thái Nguyên",
						LocalDate.of(2021, 3, 31)),
				new Title(LetterKind.REPORT,
						"Tình hình thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao quý I/2021"),
				new Addressees(List.of(), List.of("Văn phòng Chính phủ", "Lưu: VT, TH")),
				List.of(new Heading("I. TÌNH HÌNH CHUNG"),
						new Paragraph("Trong quý I/2021, UBND tỉnh đã giao 1.738 nhiệm vụ."), figures(), bars()),
				Signature.of("Phó Chủ tịch", "Trần Thị Bình").onBehalfOf("Ủy ban nhân dân").inPlaceOf("Chủ tịch"),
				List.of(new Annex("Danh mục nhiệm vụ chậm tiến độ", List.of(rows(annexRows)))));
	}

	private static Table figures() {
		return new Table("Kết quả theo cơ quan",
				List.of(new Column("Cơ quan", 5, Align.LEFT), new Column("Tổng số", 2, Align.RIGHT)),
				List.of(List.of("Sở Tài chính", "738"), List.of("Sở Y tế", "1.000"), List.of("Cộng", "1.738")), true);
	}

	private static Chart bars() {
		return new Chart("Kết quả thực hiện theo cơ quan", List.of("Sở Tài chính", "Sở Y tế"),
				List.of(new Series("Hoàn thành", List.of(700L, 900L), "2E7D32"),
						new Series("Quá hạn", List.of(38L, 100L), "C62828")));
	}

	private static Table rows(int count) {
		return new Table("Nhiệm vụ quá hạn",
				List.of(new Column("TT", 1, Align.CENTRE), new Column("Nội dung", 9, Align.LEFT),
						new Column("Thời hạn", 3, Align.CENTRE)),
				IntStream.rangeClosed(1, count)
					.mapToObj((i) -> List.of(String.valueOf(i),
							"Rà soát, tổng hợp kết quả thực hiện kế hoạch đầu tư công, báo cáo UBND tỉnh",
							"31/03/2021"))
					.toList(),
				false);
	}

}
