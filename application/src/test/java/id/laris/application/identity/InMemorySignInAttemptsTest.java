package id.laris.application.identity;

class InMemorySignInAttemptsTest implements SignInAttemptsContract {
    private final SignInAttempts attempts = new InMemorySignInAttempts();

    @Override
    public SignInAttempts attempts() {
        return attempts;
    }
}
