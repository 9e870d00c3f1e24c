package vn.dondoc.assignment;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every kind of fact there is; the name is what the database keeps beside the payload.
 */
public enum FactKind {

	ISSUED(FactPayload.Issued.class), ACKNOWLEDGED(FactPayload.Acknowledged.class),
	PROGRESS(FactPayload.Progress.class), SUBMITTED(FactPayload.Submitted.class), RETURNED(FactPayload.Returned.class),
	CONFIRMED(FactPayload.Confirmed.class), CONFIRMATION_REVOKED(FactPayload.ConfirmationRevoked.class),
	EXTENSION_ASKED(FactPayload.ExtensionAsked.class), EXTENSION_DECIDED(FactPayload.ExtensionDecided.class),
	TRANSFER_ASKED(FactPayload.TransferAsked.class), TRANSFER_DECIDED(FactPayload.TransferDecided.class),
	HANDED_OVER(FactPayload.HandedOver.class), COOPERATION_HANDED_OVER(FactPayload.CooperationHandedOver.class),
	SUSPENDED(FactPayload.Suspended.class), RESUMED(FactPayload.Resumed.class), AMENDED(FactPayload.Amended.class),
	TERM_KEPT(FactPayload.TermKept.class), REWORDED(FactPayload.Reworded.class), RECTIFIED(FactPayload.Rectified.class),
	PASSED_ON(FactPayload.PassedOn.class), PART_FINISHED(FactPayload.PartFinished.class),
	DIMENSION_SET(FactPayload.DimensionSet.class), COOPERATION_ASKED(FactPayload.CooperationAsked.class),
	COOPERATION_ANSWERED(FactPayload.CooperationAnswered.class), EXPLANATION_ASKED(FactPayload.ExplanationAsked.class),
	EXPLANATION_GIVEN(FactPayload.ExplanationGiven.class), COMMENTED(FactPayload.Commented.class),
	DISPUTED(FactPayload.Disputed.class), DISPUTE_ANSWERED(FactPayload.DisputeAnswered.class),
	REMINDED(FactPayload.Reminded.class), SUPERSEDED(FactPayload.Superseded.class),
	WITHDRAWN(FactPayload.Withdrawn.class), FACT_WITHDRAWN(FactPayload.FactWithdrawn.class);

	private static final Map<Class<?>, FactKind> BY_PAYLOAD = Arrays.stream(values())
		.collect(Collectors.toUnmodifiableMap(FactKind::payloadType, Function.identity()));

	private final Class<? extends FactPayload> payloadType;

	FactKind(Class<? extends FactPayload> payloadType) {
		this.payloadType = payloadType;
	}

	public Class<? extends FactPayload> payloadType() {
		return this.payloadType;
	}

	public static FactKind of(FactPayload payload) {
		return Objects.requireNonNull(BY_PAYLOAD.get(payload.getClass()));
	}

}
