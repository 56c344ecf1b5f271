// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/mailserverstore.h"

#include "core/db/dberror.h"

namespace cabas {

MailServer MailServerStore::read(Tx &tx)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT host, port, security, user_name, from_address, revision
                    FROM mail_server WHERE id = 1)");
    require(row.has_value(), "the file holds no row about the mail server");
    return {row->text(0), row->number(1), mailSecurityFromName(row->text(2)),
            row->text(3), row->text(4),   row->number(5)};
}

bool MailServerStore::write(Tx &tx, const MailServer &server)
{
    tx.touch(Topic::Shop);
    return tx.change(R"(UPDATE mail_server SET host = ?, port = ?, security = ?, user_name = ?,
                            from_address = ?, revision = revision + 1
                        WHERE id = 1 AND revision = ?)",
                     {server.host, server.port, mailSecurityName(server.security), server.userName,
                      server.fromAddress, server.revision}) == 1;
}

} // namespace cabas
