package id.laris.application.audit;

import id.laris.domain.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Around the check of rights and the transaction: what was not allowed is written though nothing was done. */
@Interceptor
@Audited
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 100)
class AuditOfRefusals {
    private final AuditTrail trail;
    private final AuditNotes notes;

    @Inject
    AuditOfRefusals(AuditTrail trail, AuditNotes notes) {
        this.trail = trail;
        this.notes = notes;
    }

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        var outermost = notes.enter();
        try {
            return call.proceed();
        } catch (Refusal refused) {
            if (outermost && refused.kind() == Refusal.Kind.NOT_ALLOWED)
                trail.refused(
                        call.getMethod().getDeclaringClass(),
                        refused.code(),
                        Given.to(call.getMethod(), call.getParameters()));
            throw refused;
        } finally {
            notes.leave();
        }
    }
}
