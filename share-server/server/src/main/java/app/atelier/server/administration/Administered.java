package app.atelier.server.administration;

import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.storage.Database;

/** An opened data folder, as far as the administration needs it. */
public interface Administered extends AutoCloseable {
    Accounts accounts();

    Database database();

    /** A token for an account; registers an app of this name. */
    String createToken(Account account, String app, String scopes);

    /** Sets a password and ends all sessions of the account. */
    void setPassword(Account account, String password);

    @Override
    void close();
}
