package vn.dondoc.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;

/** The register of issued documents. */
interface IssuedDocuments extends Entries<IssuedDocumentEntry> {

	@Query("""
			select e from IssuedDocumentEntry e where e.endedAt = :standing
			and e.says.documentNumber in :numbers and e.says.issuedOn between :from and :to""")
	List<IssuedDocumentEntry> numbered(Collection<String> numbers, LocalDate from, LocalDate to, Instant standing);

}
