package id.laris.web.shared.office;

import id.laris.domain.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;

/** Marks what a page of the back office threw, so that it is told apart from failures of the shop and the API. */
@AnswersStaff
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class OfficeFailures {
    @AroundInvoke
    Object watch(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Refusal refusal) {
            throw new OfficeRefused(refusal);
        } catch (WebApplicationException | OfficeRefused | OfficeBroke answered) {
            throw answered;
        } catch (RuntimeException failure) {
            throw new OfficeBroke(failure);
        }
    }

    static final class OfficeRefused extends RuntimeException {
        private final transient Refusal refusal;

        OfficeRefused(Refusal refusal) {
            super(refusal.getMessage(), null, false, false);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    static final class OfficeBroke extends RuntimeException {
        OfficeBroke(RuntimeException cause) {
            super(cause.getMessage(), cause, false, false);
        }
    }
}
