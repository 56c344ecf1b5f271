// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/attachmentservice.h"
#include "ui/shell/pageworker.h"

#include <QWidget>

class QVBoxLayout;

namespace cabas::ui {

class Desk;
class KeyButton;

/// The photos and papers of a delivery, or of one line of it: added from a file, opened with the
/// computer's own viewer, taken back.
class DeliveryPictures : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryPictures(Desk &desk, QWidget *parent = nullptr);

    /// Of a line those of that line are listed; what is added is of it.
    void showDelivery(DeliveryId delivery, const std::optional<DeliveryLineId> &line = {});
    /// Keeps a file with what is shown.
    void keep(const QString &path);

    /// What is kept of a file: a picture beyond `largeSide` is drawn smaller, a PDF stays as it
    /// is. Slow: not for the window's thread.
    static Result<QByteArray> bytesOf(const QString &path);

Q_SIGNALS:
    void refused(const cabas::Failure &failure);
    void kept(const QString &name);

private:
    void choose();
    void reload();
    void addRow(const DeliveryAttachment &attachment);
    void open(const DeliveryAttachment &attachment);
    void withdraw(AttachmentId id);

    Desk &m_desk;
    std::optional<DeliveryId> m_delivery;
    std::optional<DeliveryLineId> m_line;
    QVBoxLayout *m_rows = nullptr;
    KeyButton *m_add = nullptr;
    PageWorker m_worker;
};

} // namespace cabas::ui
