package vn.dondoc.organisation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as real directives print them lead to an agency, a group or a choice. */
class NamedInDirectivesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final Map<String, NameResolver> resolvers = new HashMap<>();

	@Test
	void everyLeadOfTheSourceArticlesIsAnAgencyAGroupOrAChoice() {
		assertThat(names("seed-leads.csv"))
			.allSatisfy((named) -> assertThat(resolve(named)).isNotInstanceOf(Resolution.Unknown.class));
	}

	@Test
	void nineOfTenLeadsOfTheOpenDocumentsAreKnownInAnyProvince() {
		List<Named> names = names("dev-leads.csv");
		List<Named> unknown = names.stream().filter((named) -> resolve(named) instanceof Resolution.Unknown).toList();
		assertThat(unknown).as("unknown of %d", names.size()).hasSizeLessThan(names.size() / 10);
	}

	private Resolution resolve(Named named) {
		return this.resolvers
			.computeIfAbsent(named.province(), (province) -> new NameResolver(Registers.usual(province, TODAY)))
			.resolve(named.name(), named.issuedOn());
	}

	private static List<Named> names(String file) {
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(NamedInDirectivesTest.class.getResourceAsStream(file)),
				StandardCharsets.UTF_8)) {
			return CSVFormat.DEFAULT.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(reader)
				.stream()
				.map((row) -> new Named(row.get("document"), LocalDate.parse(row.get("issued_on")), row.get("province"),
						row.get("name")))
				.toList();
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private record Named(String document, LocalDate issuedOn, String province, String name) {
	}

}
