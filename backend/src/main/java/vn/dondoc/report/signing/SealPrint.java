package vn.dondoc.report.signing;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.dondoc.audit.AuditSeals;

/** The last seal of the audit trail before a signature, as the report prints it. */
@Embeddable
public record SealPrint(@Column(name = "seal_position") long position, @Column(name = "sealed_at") Instant at,
		@Column(name = "seal_mac", length = 64) String mac) {

	static SealPrint of(AuditSeals.AuditSeal seal) {
		return new SealPrint(seal.position(), seal.at(), seal.mac());
	}

}
