// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/delivery.h"
#include "core/special/specialorder.h"
#include "ui/widgets/band.h"

namespace cabas::ui {

class Desk;
class NameTagOutput;

/// "3 of 4 for members", with who they are: what of a line is set aside and what goes to the shelf.
/// Prints the name tags of the delivery.
class MembersBand : public Band {
    Q_OBJECT

public:
    explicit MembersBand(Desk &desk, QWidget *parent = nullptr);

    /// Hidden where nothing of the line is for a member.
    void showLine(const DeliveryLine &line, const MembersShare &share);
    /// Of a whole delivery that was received.
    void showDelivery(DeliveryId delivery);

private:
    void addTags();

    Desk &m_desk;
    NameTagOutput *m_output;
    DeliveryId m_delivery{0};
};

} // namespace cabas::ui
