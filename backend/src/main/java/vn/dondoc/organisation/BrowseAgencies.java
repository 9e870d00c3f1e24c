package vn.dondoc.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Folding;

/** Shows the register to those who keep it. */
@Service
@Transactional(readOnly = true)
public class BrowseAgencies {

	/** Which agencies a list shows. */
	public enum Life {

		OPEN, CLOSED, ALL

	}

	private final AgencyRegister register;

	private final AgencyGroups groups;

	private final Clock clock;

	BrowseAgencies(AgencyRegister register, AgencyGroups groups, Clock clock) {
		this.register = register;
		this.groups = groups;
		this.clock = clock;
	}

	/** Those whose name or identifier holds the words, with or without accents. */
	public Page<AgencyView> search(String words, @Nullable AgencyKind kind, Life life, int page, int size) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate from = (life == Life.OPEN) ? today.plusDays(1) : Agency.BEGINNING;
		LocalDate to = (life == Life.CLOSED) ? today : Agency.OPEN_END;
		String pattern = Folding.containing(words);
		return this.register
			.search(kind, from, to, pattern.toUpperCase(Locale.ROOT), pattern,
					PageRequest.of(page - 1, size, Sort.by("identifier")))
			.map((agency) -> agency.viewOn(today));
	}

	/**
	 * One agency.
	 * @throws NoSuchAgency if there is none
	 */
	public AgencyDetails details(AgencyId id) {
		AgencyBook book = book();
		return AgencyDetails.of(book.find(id).orElseThrow(NoSuchAgency::new), book);
	}

	public List<GroupDetails> groups() {
		AgencyBook book = book();
		return book.groups().stream().map((group) -> GroupDetails.of(group, book)).toList();
	}

	/**
	 * One group.
	 * @throws NoSuchAgency if there is none
	 */
	public GroupDetails group(GroupId id) {
		return GroupDetails.of(this.groups.findById(id).orElseThrow(NoSuchAgency::new), book());
	}

	private AgencyBook book() {
		return new AgencyBook(this.register.findAll(), this.groups.findAllByOrderByName(), LocalDate.now(this.clock));
	}

}
