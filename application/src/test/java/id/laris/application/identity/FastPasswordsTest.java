package id.laris.application.identity;

class FastPasswordsTest implements PasswordsContract {
    @Override
    public Passwords passwords() {
        return new FastPasswords();
    }
}
