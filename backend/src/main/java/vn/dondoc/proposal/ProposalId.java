package vn.dondoc.proposal;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Names a proposal. */
@Embeddable
public record ProposalId(UUID value) implements Serializable {
}
