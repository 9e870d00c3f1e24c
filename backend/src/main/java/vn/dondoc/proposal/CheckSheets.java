package vn.dondoc.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.obligation.Addressees;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.extraction.Reading;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.proposal.CheckSheet.Line;
import vn.dondoc.proposal.CheckSheet.Share;
import vn.dondoc.proposal.ReviewSheet.Entry;
import vn.dondoc.proposal.earlier.Earlier;
import vn.dondoc.proposal.earlier.EarlierLinks;

/** Lays out what issuing the accepted proposals would hand to whom. */
@Component
@Transactional(readOnly = true)
public class CheckSheets {

	/** Shorter ones are numbers, names and greetings. */
	private static final int WORTH_A_LOOK = 40;

	private static final int SAMPLE = 5;

	private final ReviewSheets sheets;

	private final Addressees addressees;

	private final Agencies agencies;

	private final EarlierLinks earlierLinks;

	CheckSheets(ReviewSheets sheets, Addressees addressees, Agencies agencies, EarlierLinks earlierLinks) {
		this.sheets = sheets;
		this.addressees = addressees;
		this.agencies = agencies;
		this.earlierLinks = earlierLinks;
	}

	public CheckSheet of(DirectiveId id) {
		ReviewSheet sheet = this.sheets.of(id);
		LocalDate on = sheet.directive().header().issuedOn();
		List<Draft> accepted = sheet.entries()
			.stream()
			.filter((entry) -> entry.state() == ProposalState.ACCEPTED)
			.map(Entry::draft)
			.toList();
		Map<AgencyId, List<Line>> byAgency = new LinkedHashMap<>();
		List<Line> recordOnly = new ArrayList<>();
		for (Draft draft : accepted) {
			Set<AgencyId> answering = answering(draft, on);
			Line line = new Line(draft.label(), draft.content(), draft.due(), linked(draft.earlier()));
			answering.forEach((agency) -> byAgency.computeIfAbsent(agency, (key) -> new ArrayList<>()).add(line));
			if (answering.isEmpty()) {
				recordOnly.add(line);
			}
		}
		return new CheckSheet(accepted.size(), early(accepted, on), shares(byAgency, on), recordOnly,
				sheet.coverage().undecided(), StampedPriority.of(sheet.text()).orElse(null), unasked(sheet));
	}

	private CheckSheet.@Nullable Linked linked(@Nullable Earlier earlier) {
		return (earlier != null) ? new CheckSheet.Linked(earlier, this.earlierLinks.open(earlier)) : null;
	}

	private static int early(List<Draft> drafts, LocalDate issuedOn) {
		return (int) drafts.stream()
			.map(Draft::due)
			.filter((due) -> due != null && due.meaning().endsBefore(issuedOn))
			.count();
	}

	/** Spread over the document, so that each look finds others in another document. */
	private static CheckSheet.Unasked unasked(ReviewSheet sheet) {
		List<String> sentences = IntStream.range(0, sheet.sentences().size())
			.filter((place) -> sheet.coverage().states().get(place) == SentenceState.NONE)
			.mapToObj(sheet.sentences()::get)
			.filter((sentence) -> sentence.reading() == Reading.NO_TASK)
			.map((sentence) -> sheet.text().substring(sentence.start(), sentence.end()).strip())
			.filter((words) -> words.length() >= WORTH_A_LOOK)
			.toList();
		int shown = Math.min(SAMPLE, sentences.size());
		return new CheckSheet.Unasked(sentences.size(),
				IntStream.range(0, shown).mapToObj((each) -> sentences.get(each * sentences.size() / shown)).toList());
	}

	private Set<AgencyId> answering(Draft draft, LocalDate on) {
		Set<AgencyId> answering = new LinkedHashSet<>();
		for (Assignee lead : draft.leads()) {
			switch (lead.fanOut()) {
				case EACH_MEMBER -> answering.addAll(this.addressees.agencies(List.of(lead.addressee()), on));
				case ONE_MONITOR -> answering.add(Objects.requireNonNull(lead.answering()));
				case RECORD_ONLY -> {
				}
			}
		}
		return answering;
	}

	private List<Share> shares(Map<AgencyId, List<Line>> byAgency, LocalDate on) {
		Map<AgencyId, AgencyView> views = this.agencies.views(byAgency.keySet(), on);
		Map<List<Line>, List<AgencyView>> alike = new LinkedHashMap<>();
		byAgency.forEach(
				(agency, lines) -> alike.computeIfAbsent(lines, (key) -> new ArrayList<>()).add(view(views, agency)));
		return alike.entrySet().stream().map((share) -> new Share(share.getValue(), share.getKey())).toList();
	}

	/** A successor may have begun after the document's date: then its name of today. */
	private AgencyView view(Map<AgencyId, AgencyView> views, AgencyId id) {
		AgencyView view = views.get(id);
		return (view != null) ? view : this.agencies.get(id);
	}

}
