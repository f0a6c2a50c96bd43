package id.laris.bootstrap.browser;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A test that needs a browser: its constructor gets the {@link OpenShop}. Without a Chromium it is skipped and says so; with
 * {@code -Dlaris.browser=required} it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(BrowserTest.Doorkeeper.class)
@interface BrowserTest {
    /** Opens the shop for the first test that asks; JUnit closes it after the last one. */
    class Doorkeeper implements ExecutionCondition, ParameterResolver {
        private static final String MISSING = "No Chromium on this machine (Debian: apt install chromium)";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.find().isPresent()) return enabled("a Chromium is there");
            if ("required".equals(System.getProperty("laris.browser")))
                throw new IllegalStateException(MISSING + ", and -Dlaris.browser=required");
            System.err.printf("%n*** %s: %s is SKIPPED ***%n%n", MISSING, context.getDisplayName());
            return disabled(MISSING);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == OpenShop.class;
        }

        @Override
        public OpenShop resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(OpenShop.class))
                    .computeIfAbsent(
                            OpenShop.class,
                            first -> OpenShop.start(Chromium.find().orElseThrow()),
                            OpenShop.class);
        }
    }
}
