// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/special/nametagoutput.h"

#include "core/base/day.h"
#include "ui/shell/desk.h"
#include "ui/special/nametagpaper.h"
#include "ui/widgets/ask.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace cabas::ui {

NameTagOutput::NameTagOutput(Desk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page)
{
}

void NameTagOutput::offer(const Result<std::vector<NameTag>> &tags)
{
    if (!tags) {
        Ask::tellRefusal(m_page, tags.failure());
        return;
    }
    if (tags->empty()) {
        Ask::tellRefusal(m_page, refused(tr("Nothing of this is for a member: there is no name tag "
                                            "to print.")));
        return;
    }
    enum Way { Print, File };
    const int way = Ask::choose(
        m_page, tr("Name tags"),
        tr("%n tag(s), ten on a sheet of A4 to cut along the lines.", nullptr, int(tags->size())),
        {tr("Print"), tr("Save a PDF"), tr("Later")});
    if (way == Print)
        print(*tags);
    else if (way == File)
        save(*tags);
}

void NameTagOutput::save(const std::vector<NameTag> &tags)
{
    const QString name = tr("name tags %1").arg(dayText(m_desk.session().today())) + u".pdf"_qs;
    const std::optional<QString> path = Ask::fileToSave(
        m_page, tr("Save the name tags"), QDir::home().filePath(name), tr("Documents (*.pdf)"));
    if (!path)
        return;
    m_worker.run(
        this,
        [tags, shop = m_desk.shop().profile().name, path = *path]() -> Result<QString> {
            CABAS_TRY(NameTagPaper::writePdf(tags, shop, path));
            return path;
        },
        [this](const Result<QString> &where) { tell(where); });
}

void NameTagOutput::print(const std::vector<NameTag> &tags)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Name tags"));
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name tags"));
    connect(dialog, &QDialog::accepted, this,
            [this, tags, printer, shop = m_desk.shop().profile().name] {
                m_worker.run(
                    this,
                    [tags, printer, shop]() -> Result<QString> {
                        NameTagPaper::paint(tags, shop, *printer, printer->resolution());
                        return QString();
                    },
                    [this](const Result<QString> &where) { tell(where); });
            });
    dialog->open();
}

void NameTagOutput::tell(const Result<QString> &where)
{
    if (!where) {
        Ask::tellRefusal(m_page, where.failure());
        return;
    }
    m_desk.toast(where->isEmpty() ? tr("The name tags are printing.")
                                  : tr("Name tags: %1").arg(*where));
    Q_EMIT done(*where);
}

} // namespace cabas::ui
