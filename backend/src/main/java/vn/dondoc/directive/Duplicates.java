package vn.dondoc.directive;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Folding;

/** Notices that a document was entered before: by its text, or by its head. */
@Component
public class Duplicates {

	private final DirectiveStore store;

	private final Directives directives;

	Duplicates(DirectiveStore store, Directives directives) {
		this.store = store;
		this.directives = directives;
	}

	/**
	 * The directives with the same words, or the same number, notation, date and issuer.
	 */
	@Transactional(readOnly = true)
	public List<DirectiveView> of(@Nullable DirectiveHeader header, String text) {
		return this.directives
			.views(Stream.concat(sameText(text), sameHead(header)).map(Directive::id).distinct().toList());
	}

	/** The directives that a directive gets the same head as by this correction. */
	@Transactional(readOnly = true)
	public List<DirectiveView> ofCorrection(DirectiveId id, DirectiveHeader header) {
		List<DirectiveId> same = sameHead(header).map(Directive::id).toList();
		return same.contains(id) ? List.of() : this.directives.views(same);
	}

	/**
	 * Refuses what seems to be entered already, unless it is meant to be another
	 * document.
	 * @throws DuplicateDirective if there is one like it
	 */
	@Transactional(readOnly = true)
	public void guard(DirectiveHeader header, String text, boolean meant) {
		refuse(meant ? List.of() : of(header, text));
	}

	/**
	 * Refuses a correction that makes a directive seem entered twice, unless it is meant.
	 * @throws DuplicateDirective if another has this head
	 */
	@Transactional(readOnly = true)
	public void guardCorrection(DirectiveId id, DirectiveHeader header, boolean meant) {
		refuse(meant ? List.of() : ofCorrection(id, header));
	}

	private static void refuse(List<DirectiveView> same) {
		if (!same.isEmpty()) {
			throw new DuplicateDirective(same.get(0).title());
		}
	}

	private Stream<Directive> sameText(String text) {
		byte[] digest = TextDigest.of(text);
		return (digest != null) ? this.store.findByTextDigest(digest).stream() : Stream.of();
	}

	private Stream<Directive> sameHead(@Nullable DirectiveHeader header) {
		if (header == null || header.number().number().isEmpty()) {
			return Stream.of();
		}
		String issuer = Folding.fold(header.origin().issuer());
		return Stream
			.of(this.store.findByNumberAndNotationAndIssuedOn(header.number().number(), header.number().notation(),
					header.issuedOn()))
			.flatMap(Collection::stream)
			.filter((it) -> Folding.fold(it.header().origin().issuer()).equals(issuer));
	}

}
