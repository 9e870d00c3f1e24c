package vn.dondoc.demo;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

import vn.dondoc.account.People;
import vn.dondoc.testing.OnDemo;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Each number a leader sees, and each bar, opens exactly as many rows. */
@OnDemo
@SpringBootTest
@AutoConfigureMockMvc
class EveryMarkTest {

	/** Of a table of all agencies the first ones. */
	private static final String NUMBERS = ".figures a, .bar-numbers a, table.data-table tr:nth-child(-n+5) td.number a, "
			+ "td a[href^=/assignments?]";

	private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");

	@Autowired
	MockMvc mvc;

	@Autowired
	TestClock clock;

	@Autowired
	LoadDemo loadDemo;

	@BeforeEach
	void loadTheDemo() {
		this.clock.setTo(LocalDateTime.of(2026, 6, 15, 8, 30));
		if (this.loadDemo.possible()) {
			this.loadDemo.load(System.out, DemoBrowserTest.NOT_YET);
		}
	}

	@Test
	void everyNumberOfTheOverviewOpensAsManyRows() throws Exception {
		Document overview = page("/overview");
		Map<String, String> numbers = new LinkedHashMap<>();
		overview.select(NUMBERS).forEach((link) -> numbers.put(link.attr("href"), count(link.text())));
		assertThat(numbers).hasSizeGreaterThan(30);
		List<String> wrong = new ArrayList<>();
		for (Map.Entry<String, String> number : numbers.entrySet()) {
			Element found = page(number.getKey()).selectFirst("main p[role=status]");
			String rows = (found != null) ? count(found.text()) : "0";
			if (!rows.equals(number.getValue())) {
				wrong.add(number.getKey() + " promises " + number.getValue() + " and has " + rows);
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void aBarLeadsWhereItsNumberLeads() throws Exception {
		Document overview = page("/overview");
		assertThat(overview.select("ol.bars li")).isNotEmpty()
			.allSatisfy((bar) -> assertThat(bar.select(".bar-numbers a").eachAttr("href"))
				.containsAll(bar.select("svg a").eachAttr("href")));
	}

	private Document page(String address) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(URI.create(address)).with(People.as(People.leader())))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	/** The first number in it. */
	private static String count(String text) {
		Matcher number = NUMBER.matcher(text);
		assertThat(number.find()).as(text).isTrue();
		return number.group();
	}

}
