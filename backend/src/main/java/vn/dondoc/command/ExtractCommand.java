package vn.dondoc.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.document.DocumentReader;
import vn.dondoc.document.HeaderFields;
import vn.dondoc.document.RefusedDocument;
import vn.dondoc.extraction.Extraction;
import vn.dondoc.extraction.Extractor;
import vn.dondoc.extraction.SourceText;

/** Reads the assignments out of directive documents; needs no database and no server. */
@Command(name = "extract")
class ExtractCommand implements Callable<Integer> {

	private static final String STANDARD_INPUT = "-";

	private @Nullable ObjectMapper json;

	private final Extractor extractor = new Extractor();

	@Spec
	CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "helpOption")
	boolean help;

	@Option(names = "--json", descriptionKey = "extract.json")
	boolean asJson;

	@Option(names = "--jsonl", descriptionKey = "extract.jsonl")
	boolean lines;

	@Option(names = "--issued-on", paramLabel = "yyyy-MM-dd", descriptionKey = "extract.issuedOn")
	@Nullable LocalDate issuedOn;

	@Option(names = "--issuer", paramLabel = "NAME", descriptionKey = "extract.issuer")
	@Nullable String issuer;

	@Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "extract.files")
	List<String> files = new ArrayList<>();

	/** Where "-" and the lines of JSON come from. */
	private final InputStream in;

	ExtractCommand() {
		this(System.in);
	}

	ExtractCommand(InputStream in) {
		this.in = in;
	}

	@Override
	public Integer call() throws IOException {
		if (this.lines == !this.files.isEmpty() || (this.lines && this.asJson)) {
			throw new ParameterException(this.spec.commandLine(), OneLine.text("command.extract.source"));
		}
		if (this.lines) {
			readLines();
		}
		else {
			readFiles();
		}
		return 0;
	}

	/** Built only where JSON is asked for: it takes a third of a cold start. */
	private ObjectMapper json() {
		ObjectMapper built = (this.json != null) ? this.json : JsonMapper.builder().build();
		this.json = built;
		return built;
	}

	private void readFiles() throws IOException {
		List<Object> documents = new ArrayList<>();
		for (String file : this.files) {
			Source source = source(file);
			Extraction extraction = this.extractor.extract(source.text());
			if (this.asJson) {
				documents.add(CorpusFormat.document(source.name(), source.text(), extraction));
			}
			else {
				ExtractTable.print(source.name(), source.text(), extraction, this.spec.commandLine());
			}
		}
		if (this.asJson) {
			out().println(json().writerWithDefaultPrettyPrinter().writeValueAsString(documents));
		}
	}

	private record Source(String name, SourceText text) {
	}

	private Source source(String file) throws IOException {
		boolean piped = file.equals(STANDARD_INPUT);
		Path path = Path.of(file);
		if (!piped && !Files.isReadable(path)) {
			throw new CommandFailed(OneLine.text("command.extract.unreadable", file));
		}
		try (InputStream content = piped ? this.in : Files.newInputStream(path)) {
			String name = piped ? "stdin.txt" : path.getFileName().toString();
			Source source = new Source(file, known(new DocumentReader().read(name, content).text()));
			if (source.text().issuedOn() == null) {
				sayWhy(source);
			}
			return source;
		}
		catch (RefusedDocument ex) {
			throw new CommandFailed(file + ": " + DocumentTexts.of(ex), ex);
		}
	}

	/** A date that is none leaves every day without a year open: say so. */
	private void sayWhy(Source source) {
		HeaderFields.noSuchDate(source.text().text())
			.ifPresent((date) -> this.spec.commandLine()
				.getErr()
				.println(OneLine.text("command.extract.noSuchDate", source.name(), date.value())));
	}

	/** What the options leave open is read from the document's head. */
	private SourceText known(String text) {
		HeaderFields head = HeaderFields.read(text);
		LocalDate day = (this.issuedOn != null) ? this.issuedOn
				: (head.issuedOn() != null) ? head.issuedOn().value() : null;
		String by = (this.issuer != null) ? this.issuer : (head.issuer() != null) ? head.issuer().value() : null;
		return new SourceText(text, day, by);
	}

	private void readLines() throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(this.in, StandardCharsets.UTF_8));
		int number = 0;
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			number++;
			if (!line.isBlank()) {
				out().println(json().writeValueAsString(document(line, number)));
			}
		}
	}

	private Object document(String line, int number) {
		try {
			JsonNode node = json().readTree(line);
			String day = text(node, "issued_on");
			SourceText source = new SourceText(node.required("text").stringValue(),
					(day != null) ? LocalDate.parse(day) : this.issuedOn, text(node, "issuer"));
			return CorpusFormat.document(node.required("id").stringValue(), source, this.extractor.extract(source));
		}
		catch (JacksonException | java.time.DateTimeException ex) {
			throw new CommandFailed(OneLine.text("command.extract.line", number, OneLine.firstLine(ex)), ex);
		}
	}

	private @Nullable String text(JsonNode node, String name) {
		JsonNode value = node.get(name);
		boolean given = value != null && !value.isNull();
		return given ? value.stringValue() : name.equals("issuer") ? this.issuer : null;
	}

	private PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

}
