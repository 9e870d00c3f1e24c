package vn.dondoc.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;

/** The directives as other rooms look them up. */
@Component
@Transactional(readOnly = true)
public class Directives {

	private final DirectiveStore store;

	private final DirectiveText texts;

	private final DocumentTypes types;

	private final FormerHeaders former;

	private final ObjectProvider<DirectiveVisibility> visibility;

	Directives(DirectiveStore store, DirectiveText texts, DocumentTypes types, FormerHeaders former,
			ObjectProvider<DirectiveVisibility> visibility) {
		this.store = store;
		this.texts = texts;
		this.types = types;
		this.former = former;
		this.visibility = visibility;
	}

	/** The directive; {@link NoSuchDirective} where there is none. */
	public DirectiveView get(DirectiveId id) {
		return find(id).orElseThrow(NoSuchDirective::new);
	}

	public Optional<DirectiveView> find(DirectiveId id) {
		return views(List.of(id)).stream().findFirst();
	}

	/** Those of the ids that exist, in no particular order. */
	public List<DirectiveView> views(Collection<DirectiveId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<String, DocumentTypeView> byId = this.types.byId();
		return this.store.findByIdIn(ids)
			.stream()
			.map((it) -> it.view(Objects.requireNonNull(byId.get(it.header().type()))))
			.toList();
	}

	/** What each is called, as far as was known then. */
	public Map<DirectiveId, String> titles(Collection<DirectiveId> ids, Instant knownAt) {
		Map<DirectiveId, String> titles = views(ids).stream()
			.collect(Collectors.toMap(DirectiveView::id, DirectiveView::title));
		if (!titles.isEmpty()) {
			titles.putAll(this.former.titles(titles.keySet(), knownAt));
		}
		return titles;
	}

	/** The heads of all directives of some days, known by their ids. */
	public Map<DirectiveId, DirectiveHeader> issuedOn(Collection<LocalDate> days) {
		return this.store.findByIssuedOnIn(days).stream().collect(Collectors.toMap(Directive::id, Directive::header));
	}

	/** Its words, into which all offsets point; empty where it was entered without. */
	public String text(DirectiveId id) {
		return this.texts.read(id);
	}

	/**
	 * The directive as this person may see it: the Office and leaders see all, an agency
	 * those it has an assignment of; {@link NoSuchDirective} otherwise.
	 */
	public DirectiveView seenBy(SignedIn person, DirectiveId id) {
		if (seesAll(person) || agencySees(person, id)) {
			return get(id);
		}
		throw new NoSuchDirective();
	}

	static boolean seesAll(SignedIn person) {
		return person.isOffice() || person.is(Role.LEADER);
	}

	private boolean agencySees(SignedIn person, DirectiveId id) {
		DirectiveVisibility asked = this.visibility.getIfAvailable();
		return person.agency() != null && asked != null && asked.visible(person.agency(), List.of(id)).contains(id);
	}

}
