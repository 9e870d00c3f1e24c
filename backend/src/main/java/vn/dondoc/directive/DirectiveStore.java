package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Where directives are kept; flushed at once, because what hangs on a directive is
 * written by SQL in the same transaction.
 */
interface DirectiveStore extends Repository<Directive, DirectiveId> {

	Directive saveAndFlush(Directive directive);

	List<Directive> saveAllAndFlush(Iterable<Directive> directives);

	Optional<Directive> findById(DirectiveId id);

	List<Directive> findByTextDigest(byte[] textDigest);

	List<Directive> findByNumberAndNotationAndIssuedOn(String number, String notation, LocalDate issuedOn);

	List<Directive> findByIssuedOnIn(Collection<LocalDate> days);

	List<Directive> findByIdIn(Collection<DirectiveId> ids);

}
