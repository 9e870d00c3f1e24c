package vn.dondoc.system.web;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;

import vn.dondoc.directive.DirectiveId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Any room's id is read from an address and written into one. */
class IdConverterTest {

	private final DefaultConversionService conversion = new DefaultConversionService();

	IdConverterTest() {
		this.conversion.addConverter(new IdConverter());
	}

	@Test
	void anIdGoesIntoAnAddressAndBack() {
		DirectiveId id = DirectiveId.next();
		String text = this.conversion.convert(id, String.class);
		assertThat(text).isEqualTo(id.value().toString());
		assertThat(this.conversion.convert(text, DirectiveId.class)).isEqualTo(id);
	}

	@Test
	void whatIsNoIdIsRefused() {
		assertThatExceptionOfType(ConversionFailedException.class)
			.isThrownBy(() -> this.conversion.convert("1; drop table", DirectiveId.class));
	}

	@Test
	void otherRecordsAreLeftAlone() {
		record Pair(UUID one, UUID two) {
		}
		assertThat(this.conversion.canConvert(String.class, Pair.class)).isFalse();
	}

}
