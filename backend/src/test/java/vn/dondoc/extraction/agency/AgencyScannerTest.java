package vn.dondoc.extraction.agency;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.dondoc.extraction.agency.Mention.Rank;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.NormalText;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as directives print them. */
class AgencyScannerTest {

	@Test
	void postsAreLeftOutOfTheName() {
		assertThat(names("Giám đốc Sở Y tế, Chánh Thanh tra tỉnh, Chủ tịch UBND các huyện rà soát"))
			.containsExactly("Sở Y tế", "Thanh tra tỉnh", "UBND các huyện");
	}

	@Test
	void membersOfAListUnderOneHeadAreNamedOneByOne() {
		assertThat(names("các Sở: Nội vụ, Y tế")).containsExactly("Sở Nội vụ", "Sở Y tế");
		assertThat(names("UBND các huyện: Can Lộc, Thạch Hà và thị xã Kỳ Anh")).containsExactly("UBND huyện Can Lộc",
				"UBND huyện Thạch Hà", "UBND thị xã Kỳ Anh");
	}

	@Test
	void aGroupIsOneName() {
		assertThat(names("các sở, ban, ngành; UBND các huyện, thành phố Long Khánh và Biên Hòa"))
			.containsExactly("các sở, ban, ngành", "UBND các huyện, thành phố Long Khánh và Biên Hòa");
	}

	@Test
	void commasAndConjunctionsInsideANameDoNotPartIt() {
		assertThat(names("Sở Lao động, Thương binh và Xã hội và Sở Dân tộc và Tôn giáo và UBND các huyện"))
			.containsExactly("Sở Lao động, Thương binh và Xã hội", "Sở Dân tộc và Tôn giáo", "UBND các huyện");
	}

	@Test
	void anOfficeKeepsItsLastFieldAndItsLevel() {
		assertThat(names("Trung tâm Văn hóa, Thể thao và Truyền thanh cấp huyện"))
			.containsExactly("Trung tâm Văn hóa, Thể thao và Truyền thanh cấp huyện");
	}

	@Test
	void theGovernmentAndMinistriesStandAboveTheProvince() {
		assertThat(scan("Bộ Tài chính, Thủ tướng Chính phủ")).extracting(Mention::rank)
			.containsExactly(Rank.HIGHER, Rank.HIGHER);
		assertThat(scan("Chủ tịch UBND tỉnh")).extracting(Mention::rank).containsExactly(Rank.AUTHORITY);
	}

	@Test
	void verbsThatLookLikeNamesAreNone() {
		assertThat(names("Ban hành quyết định, Tổ chức thực hiện, Báo cáo kết quả, Phòng, chống thiên tai")).isEmpty();
	}

	@Test
	void districtsByNumberAreNamedOneByOne() {
		assertThat(names("UBND các quận 5, 6, Tân Bình khẩn trương")).containsExactly("UBND quận 5", "UBND quận 6",
				"UBND quận Tân Bình");
	}

	@Test
	void theBureauOfABodyIsNamedWithIt() {
		assertThat(names("Văn phòng thường trực Ban Chỉ huy PCTT và TKCN tỉnh tổng hợp"))
			.containsExactly("Văn phòng thường trực Ban Chỉ huy PCTT và TKCN tỉnh");
	}

	@Test
	void aBodyIsNamedUpToTheLevelItBelongsTo() {
		assertThat(names("Ban Chỉ đạo Sắp xếp và Đổi mới nông trường tỉnh mỗi quý họp một lần"))
			.containsExactly("Ban Chỉ đạo Sắp xếp và Đổi mới nông trường tỉnh");
		assertThat(names("Các cơ quan thành viên Ban Chỉ đạo phòng, chống dịch cúm tỉnh rà soát"))
			.containsExactly("Các cơ quan thành viên Ban Chỉ đạo phòng, chống dịch cúm tỉnh");
	}

	@Test
	void twoDepartmentsMadeOneKeepBothTheirNames() {
		assertThat(names("Sở Giao thông vận tải - Xây dựng bố trí"))
			.containsExactly("Sở Giao thông vận tải - Xây dựng");
		assertThat(names("Sở Y tế - Chủ tịch Hội đồng - họp")).contains("Sở Y tế");
	}

	@Test
	void whoIsWorkedWithMayBeNamedByLettersNoListKnows() {
		assertThat(names("phối hợp với VCCI tổ chức hội thảo")).containsExactly("VCCI");
		assertThat(names("theo tiêu chuẩn OCOP tổ chức hội thảo")).isEmpty();
	}

	@Test
	void theWiredBroadcastOfTheVillagesIsAnAgencyToo() {
		assertThat(names("Báo Hà Giang, hệ thống truyền thanh cơ sở đưa tin")).containsExactly("Báo Hà Giang",
				"hệ thống truyền thanh cơ sở");
	}

	@Test
	void aPlaceMayEndInAWordNamesBeginWith() {
		assertThat(names("Ban Thường vụ Thị ủy Ba Đồn lãnh đạo")).containsExactly("Ban Thường vụ Thị ủy Ba Đồn");
	}

	private static List<String> names(String words) {
		return scan(words).stream().flatMap((m) -> m.names().stream()).map(Mention.Name::value).toList();
	}

	private static List<Mention> scan(String words) {
		NormalText text = NormalText.of(words);
		return new AgencyScanner(false).scan(Flow.of(text, List.of(new int[] { 0, text.text().length() })));
	}

}
