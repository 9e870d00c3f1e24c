package vn.dondoc.system;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

	@Test
	void findsWordsWithAndWithoutAccents() {
		assertThat(Folding.fold("Sở Đất đai  Bắc Kạn")).isEqualTo("so dat dai bac kan");
	}

	@Test
	void foldsComposedAndDecomposedLettersAlike() {
		String composed = "điện Ủy ban";
		assertThat(Folding.fold(Normalizer.normalize(composed, Normalizer.Form.NFD))).isEqualTo(Folding.fold(composed));
	}

	@Test
	void squeezesHardAndSoftSpaces() {
		assertThat(Folding.fold(" báo\u00A0cáo\n quý ")).isEqualTo("bao cao quy");
	}

	@Test
	void whatIsTypedAndHasAMeaningInAPatternMeansItself() {
		assertThat(Folding.containing("Đạt 100%_!")).isEqualTo("%dat 100!%!_!!%");
	}

}
