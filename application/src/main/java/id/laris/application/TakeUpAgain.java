package id.laris.application;

import id.laris.application.shared.Entangled;
import id.laris.domain.shared.StaleVersion;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The one place where work that was overtaken is done again, whoever asked for it: a page, the API, an event, a job. Only whole
 * transactions are repeated, from outside of them, so each try sees the world as it is now; a use case that speaks to the outside
 * world has no transaction of its own and is never repeated.
 */
@Interceptor
@TakenUpAgain
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // after the check of rights, before the transaction (+ 200)
class TakeUpAgain {
    private static final int MOST_TRIES = 5;
    private static final long LONGEST_PAUSE_MILLIS = 10;

    private final Instance<TransactionSynchronizationRegistry> transactions;

    @Inject
    TakeUpAgain(Instance<TransactionSynchronizationRegistry> transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object untilDone(InvocationContext call) throws Exception {
        if (!opensTransaction(call)) return call.proceed();
        for (int tries = 1; ; tries++) {
            try {
                return call.proceed();
            } catch (StaleVersion | Entangled overtaken) {
                if (tries == MOST_TRIES) throw overtaken;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                        1 + ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_MILLIS * tries)));
            }
        }
    }

    private boolean opensTransaction(InvocationContext call) {
        var own = call.getMethod().getDeclaringClass().getAnnotation(Transactional.class);
        return (own == null || own.value() == Transactional.TxType.REQUIRED)
                && transactions.isResolvable()
                && transactions.get().getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
    }
}
