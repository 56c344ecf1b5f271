// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/labelservice.h"
#include "ui/shell/pageworker.h"

#include <QObject>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace cabas::ui {

class Desk;

/// The way of labels to a file or a printer, beside the window's thread.
class LabelOutput : public QObject {
    Q_OBJECT

public:
    /// What is to be drawn: a print without its labels, and the wishes they are made of.
    struct Job {
        LabelPrint print;
        std::vector<LabelWish> wishes;
        bool asQr = false;
    };

    LabelOutput(Desk &desk, QWidget *page);

    /// Asks for a file, then writes it.
    void save(const Job &job);
    /// Asks for a printer, then prints.
    void print(const Job &job);
    /// Asks for a file, then writes the articles for the weighing scale.
    void saveScale();

Q_SIGNALS:
    /// `refused` are those the scale cannot have, each with its reason.
    void scaleWritten(const QString &path, int articles, const QStringList &refused);
    void begun();
    /// `where` is the file, empty for a printer.
    void done(const QString &where);
    void refused(const cabas::Failure &failure);

private:
    using Draw = std::function<Result<QString>(const LabelPrint &print)>;
    void draw(const Job &job, Draw draw);

    Desk &m_desk;
    QWidget *m_page;
    PageWorker m_worker;
};

} // namespace cabas::ui
