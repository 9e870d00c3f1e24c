package vn.dondoc.demo;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A form as a page shows it, and the requests that a browser would make of it. */
record PageForm(FormElement form) {

	/** No day there is, and no number, id or choice either. */
	private static final String NONSENSE = "31/02/2025";

	String path() {
		return URI.create(this.form.absUrl("action")).getPath();
	}

	/** Forms of one kind differ in the things they are about. */
	String kind() {
		String fields = this.form.formData()
			.stream()
			.map(KeyVal::key)
			.distinct()
			.sorted()
			.collect(Collectors.joining(","));
		return path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)[0-9]+(?=/|$)", "*") + " [" + fields + "]";
	}

	/** As it stands, by each of its buttons; and with nonsense in all that one types. */
	List<RequestBuilder> requests(MockHttpSession session) {
		List<Element> buttons = this.form.select("button[name]");
		Stream<RequestBuilder> asItStands = buttons.isEmpty() ? Stream.of(request(session, false)) : buttons.stream()
			.map((button) -> request(session, false).param(button.attr("name"), button.attr("value")));
		return Stream.concat(asItStands, Stream.of(request(session, true))).toList();
	}

	private AbstractMockHttpServletRequestBuilder<?> request(MockHttpSession session, boolean nonsense) {
		URI address = URI.create(this.form.absUrl("action"));
		AbstractMockHttpServletRequestBuilder<?> request = this.form.attr("enctype").startsWith("multipart")
				? withFiles(multipart(address)) : post(address);
		for (KeyVal field : this.form.formData()) {
			if (!field.key().equals("_csrf")
					&& this.form.select("input[type=file][name=" + field.key() + "]").isEmpty()) {
				request.param(field.key(), (nonsense && typed(field.key())) ? NONSENSE : field.value());
			}
		}
		request.session(session);
		request.with(csrf());
		return request;
	}

	private MockMultipartHttpServletRequestBuilder withFiles(MockMultipartHttpServletRequestBuilder request) {
		this.form.select("input[type=file]")
			.forEach((input) -> request.file(new MockMultipartFile(input.attr("name"), new byte[0])));
		return request;
	}

	private boolean typed(String name) {
		return !this.form.select("textarea, input:not([type]), input[type=text], input[type=email], input[type=number]")
			.select("[name=" + name.replace("[", "\\[").replace("]", "\\]") + "]")
			.isEmpty();
	}

}
