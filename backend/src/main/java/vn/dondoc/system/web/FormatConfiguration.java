package vn.dondoc.system.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Dates and instants as Vietnamese offices write them, in forms and on pages. */
@Configuration(proxyBeanMethods = false)
class FormatConfiguration implements WebMvcConfigurer {

	private final Clock clock;

	FormatConfiguration(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addFormatter(new DateFormat());
		registry.addConverter(new IdConverter());
		wholeValues(registry);
		registry.addConverter(Instant.class, String.class, new InstantFormat(this.clock.getZone())::print);
	}

	/**
	 * A list of one is that one, also where it has commas: "các sở, ban, ngành" is one
	 * name.
	 */
	private static void wholeValues(FormatterRegistry registry) {
		registry.removeConvertible(String.class, Collection.class);
		registry.removeConvertible(String.class, Object[].class);
	}

}
