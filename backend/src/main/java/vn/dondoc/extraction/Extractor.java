package vn.dondoc.extraction;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.agency.AgencyScanner;
import vn.dondoc.extraction.agency.Organ;
import vn.dondoc.extraction.block.Outline;
import vn.dondoc.extraction.draft.Scope;
import vn.dondoc.extraction.heading.Addressed;
import vn.dondoc.extraction.structure.Structure;
import vn.dondoc.extraction.text.Folded;
import vn.dondoc.extraction.text.NormalText;
import vn.dondoc.extraction.time.word.Reference;

/**
 * Reads the assignments out of a directive's text; keeps no state between texts, so one
 * instance serves all threads.
 */
public final class Extractor {

	/** An issuer at the head of a city that is a province. */
	private static final Pattern CITY = Pattern
		.compile(".*(?:ubnd|ủy ban nhân dân|hđnd|thành ủy) ?(?:thành phố|tp\\.?)?.*");

	/** It ends as a sentence does, where a line without one may be a title. */
	private static final Pattern SENTENCE = Pattern.compile("[.;:!?…]\\s*$");

	private static final Pattern BELOW = Pattern.compile(".*(?:phường|xã|quận|huyện|tỉnh).*");

	public Extraction extract(SourceText source) {
		NormalText text = NormalText.of(source.text());
		Reference reference = new Reference(source.issuedOn(), null);
		AgencyScanner names = new AgencyScanner(city(source.issuer()));
		Outline outline = Structure.of(text, (flow) -> Addressed.alone(flow, names));
		Organ issuer = outline.official() ? Organ.of(source.issuer()) : Organ.COMMITTEE;
		AgencyScanner agencies = new AgencyScanner(city(source.issuer()), issuer, department(source.issuer()));
		return new DocumentReader(outline, reference, agencies).read();
	}

	/** Words somebody says are an order, whatever stood around them. */
	public Extraction ordered(SourceText words) {
		String sentence = SENTENCE.matcher(words.text()).find() ? words.text() : words.text() + ".";
		AgencyScanner agencies = new AgencyScanner(city(words.issuer()), Organ.of(words.issuer()),
				department(words.issuer()));
		Outline outline = new Outline(Structure.of(NormalText.of(sentence)).blocks(), List.of(), true);
		return new DocumentReader(outline, new Reference(words.issuedOn(), null), agencies)
			.read(Scope.TOP.with(Scope.Mood.ORDERING));
	}

	/** A department that orders of those beneath it. */
	private static @Nullable String department(@Nullable String issuer) {
		String name = (issuer != null) ? Folded.of(issuer) : "";
		return name.startsWith("sở ") ? name : null;
	}

	private static boolean city(@Nullable String issuer) {
		String name = (issuer != null) ? Folded.of(issuer) : "";
		return CITY.matcher(name).matches() && !BELOW.matcher(name).matches();
	}

}
