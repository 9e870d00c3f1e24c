package vn.dondoc.directive.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.dondoc.directive.web.MarkedText.Part;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTest {

	private static final String TEXT = "Yêu cầu:\n\n1. Sở Y tế rà soát.\nBáo cáo ngay. Thi hành.";

	@Test
	void theWordsSomebodyCameForAreMarkedAcrossLinesAndCanBeLinkedToOnce() {
		int from = TEXT.indexOf("Sở Y tế");
		int to = TEXT.indexOf(" Thi hành");
		assertThat(MarkedText.of(TEXT, from, to).lines()).containsExactly(List.of(new Part("Yêu cầu:", false, false)),
				List.of(new Part("1. ", false, false), new Part("Sở Y tế rà soát.", true, true)),
				List.of(new Part("Báo cáo ngay.", true, false), new Part(" Thi hành.", false, false)));
	}

	@Test
	void nothingIsMarkedWhereNobodyAskedOrTheOffsetsAreNoneOfTheText() {
		assertThat(MarkedText.of(TEXT, 0, 0).lines()).hasSize(3)
			.allSatisfy((line) -> assertThat(line).noneMatch(Part::marked));
		assertThat(MarkedText.of(TEXT, 900, 20).lines()).hasSize(3)
			.allSatisfy((line) -> assertThat(line).noneMatch(Part::marked));
	}

}
