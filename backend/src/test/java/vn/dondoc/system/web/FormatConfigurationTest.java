package vn.dondoc.system.web;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.format.support.DefaultFormattingConversionService;

import vn.dondoc.directive.DirectiveId;

import static org.assertj.core.api.Assertions.assertThat;

/** What forms send is read as a person wrote it. */
class FormatConfigurationTest {

	private final DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();

	FormatConfigurationTest() {
		new FormatConfiguration(Clock.systemUTC()).addFormatters(this.conversion);
	}

	@Test
	void aListOfOneNameWithCommasIsOneName() {
		assertThat(this.conversion.convert("các sở, ban, ngành", String[].class)).containsExactly("các sở, ban, ngành");
		assertThat(list("UBND các xã, phường", String.class)).isEqualTo(List.of("UBND các xã, phường"));
	}

	@Test
	void aListOfOneIdIsThatId() {
		DirectiveId id = DirectiveId.next();
		assertThat(list(id.value().toString(), DirectiveId.class)).isEqualTo(List.of(id));
	}

	private Object list(String text, Class<?> of) {
		return this.conversion.convert(text, TypeDescriptor.valueOf(String.class),
				TypeDescriptor.collection(List.class, TypeDescriptor.valueOf(of)));
	}

}
